### Many items at once: tags, comments, what is done to many, and items as a table.

## Tags and figures in the bank

items-tag = Tag
items-tags = Tags: { $tags }
items-col-comments = Comments

## Comments

comments-title = Comments
comments-none = Nobody has written about this item yet.
comments-write = Your comment
comments-help = For instructors; learners never see it. Up to { $most } characters.
comments-send = Add the comment
comments-empty = The comment is empty. Write something, then add it.
comments-long = The comment has { $count } characters. Up to { $most } are kept: make it shorter. What you wrote still stands here.
comments-nobody = A deleted account

## What is chosen in the bank

bulk-title = Changes to many items
bulk-pick = Choose: { $question }
bulk-do = What to do
bulk-with = Tag, to add or remove one
bulk-to = Component, to set it
bulk-all-found = { $count ->
    [one] The { $count } item that the filter finds, ticked or not
   *[other] All { $count } items that the filter finds, ticked or not
  }
bulk-look = Look at it first
bulk-look-help = You see what would change and what would not, and why. Nothing is written before you say so.
bulk-download = { $count ->
    [one] This { $count } item as a table (CSV)
   *[other] These { $count } items as a table (CSV)
  }
bulk-verb =
    { $verb ->
        [ready] Mark as ready
        [draft] Put back to draft
        [withdraw] Withdraw everywhere
        [restore] Give back
        [retire] Retire
        [revive] Bring back from retirement
        [tag] Add a tag
        [untag] Remove a tag
        [component] Set the main component
        [csv] Change by a table
       *[other] Another change
    }
bulk-wrong-nothing = No item is chosen. Tick items in the list, or choose all that the filter finds.
bulk-wrong-no-verb = Nothing is chosen to be done. Choose it under “What to do”.
bulk-wrong-no-tag = The tag is missing. Type the tag to add or remove.
bulk-wrong-comma = A comma parts one tag from the next. Type one tag, without a comma.
bulk-wrong-long-tag = The tag is longer than { $most } characters. Choose a shorter one.
bulk-wrong-no-component = The component is missing. Choose the one these items measure.
bulk-wrong-many = { $count } items are chosen. Up to { $most } are changed at once: narrow the filter, and do it in parts.

## All changes, and the table

bulk-text = Every change to many items stands here, and can be taken back as a whole.
bulk-every = All changes to many items
bulk-none = Nothing was done to many items yet.
bulk-state-applied = { $count ->
    [one] { $count } item changed
   *[other] { $count } items changed
  }
bulk-state-undone = Taken back
bulk-table-title = Change items in a spreadsheet
bulk-table-text = Download items as a table, one row each. Change cells, and bring the table back. You may leave out rows and columns, and add a column for any other field of the editor, such as option.1.value or es.k2-feedback.
bulk-table-all = All items as a table (CSV)
bulk-table-file = The table (CSV)
bulk-table-help = Keep the columns slug and version: they say which item it is and whether somebody changed it meanwhile. An empty cell empties the field. You see what would change; nothing is written before you say so.
bulk-table-many = More than { $most } items would change. Bring the table back in parts, each with fewer changed rows. Nothing was written.

## One change

bulk-sum = Every item is accounted for
bulk-sum-will = Will change
bulk-sum-changed = Changed
bulk-sum-back = Put back
bulk-sum-left = Left alone, changed by somebody meanwhile
bulk-sum-same = Say what stands already
bulk-sum-refused = Will not change
bulk-sum-all = In all
bulk-steps-will = Will change: { $count }
bulk-steps-changed = Changed: { $count }
bulk-steps-back = Put back: { $count }
bulk-refused = Will not change: { $count }
bulk-left = Left alone: { $count }
bulk-from-to = { $from } → { $to }
bulk-before = Before:
bulk-after = After:
bulk-apply = { $count ->
    [one] Change { $count } item
   *[other] Change { $count } items
  }
bulk-forget = Leave everything as it is
bulk-nothing = There is nothing to change.
bulk-undo = Undo the whole change
bulk-undo-help = You can undo it later: each item that nobody changed since is put back as it was.
bulk-undone = This change was taken back. It stays here for the record.

## Why an item is not changed

bulk-why-missing = There is no item of this name. Compare it with the bank.
bulk-why-drawn = Its numbers are drawn anew from a template, with which it is edited.
bulk-why-status = It does not stand where this begins. It is: { $status }.
bulk-why-tagged = It has this tag already.
bulk-why-untagged = It does not have this tag.
bulk-why-measured = This is its main component already.
bulk-why-tied = Another component weighs as much. Change the weights in the editor first.
bulk-why-unread = Something cannot be read:
bulk-why-gate = Something stands in the way of learners getting it:
bulk-why-changed = Somebody changed it meanwhile. It is version { $version } now: { $status }.
bulk-why-no-slug = The cell under “slug” is empty: it says which item this is.
bulk-why-no-version = The cell under “version” is empty: it says what the change was made from.
bulk-why-bad-version = “{ $typed }” under “version” is no version. Keep the number that was downloaded.
bulk-why-newer = Somebody changed it meanwhile: it is version { $version } now. Download it again, and change that.
bulk-why-no-field = The column “{ $name }”: this item has no such field, or it cannot hold “{ $value }”. Correct it, or empty the cell.
bulk-why-twice = The same item stands in line { $line } already.
bulk-why-cells = The row has more cells than the first row has columns. Are there quotation marks around cells that hold commas?
bulk-why-quote = A quotation mark is opened and not closed, or the row is too long.

## Who changed what

log-item-comment = Wrote a comment
log-item-status = Changed the status to: { $status }
log-bulk-apply = { $count ->
    [one] Changed { $count } item at once
   *[other] Changed { $count } items at once
  }
log-bulk-undo = { $count ->
    [one] Took back a change to { $count } item
   *[other] Took back a change to { $count } items
  }
