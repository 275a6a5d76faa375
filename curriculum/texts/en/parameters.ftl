### Parameters that are words: English, the source text. Each is a whole sentence, so that a text can place it as { $key }.

parameter-us_ctc_ssn_rule = The child needs a Social Security number that is valid for work. So does at least one parent who files.
parameter-us_report_frequency = Each credit bureau gives you a free report every week.
parameter-us_account_id_policy = The ID rules for banks are under review.
parameter-us_credit_status_policy = Lenders may look at your immigration status. They may not use it to treat you worse for race, religion or origin.
parameter-us_fha_residency = Only some people can get an FHA loan. They have U.S. citizenship or a green card, or come from one of three Pacific nations.
parameter-us_ptc_status_rule = A law makes a shorter list of immigrants who can get help with insurance premiums.
parameter-us_ssn_auto_issue = You may have to visit a Social Security office to ask for your number.
parameter-us_irs_data_sharing = May the IRS share your address with immigration officers? This is still in the courts.
parameter-us_public_charge = The government has proposed to change the public charge rule.
parameter-us_state_land_laws = Some states limit who may buy property, by the country a person is tied to.
parameter-ua_deposit_rule = Deposits are covered in full during martial law and for three months after it.
