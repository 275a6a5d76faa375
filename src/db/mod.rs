//! The database room: the operator's verbs (`finlit db …`), the schema this program was built with, and the connections
//! they need. Nothing here reads or writes what a learner does; the rooms keep their own SQL.

pub mod check;
pub mod cli;
pub mod connect;
pub mod create;
pub mod diagram;
pub mod downgrade;
pub mod failure;
pub mod lock;
pub mod owned;
pub mod report;
pub mod schema;
pub mod stamp;
pub mod upgrade;
pub mod write;
