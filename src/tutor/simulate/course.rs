//! Whole courses: placement, then a session a day by the real policy, with memory, mastery and unlocking.
pub struct CourseReport;
pub fn course(_: &super::Setting, _: &super::World) -> CourseReport { CourseReport }
