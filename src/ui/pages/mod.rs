//! One file for each screen.

mod card_choice;
mod company;
mod debrief;
mod doubt_note;
mod interviews;
mod not_found;
mod opportunity;
mod people_form;
mod promise_form;
mod settings;
mod settings_calendar;
mod settings_data;
mod settings_style;
mod today;
mod today_rows;
mod upcoming;
mod welcome;

pub use company::CompanyPage;
pub use debrief::DebriefPage;
pub use doubt_note::DoubtNote;
pub use interviews::InterviewsPage;
pub use not_found::NotFound;
pub use opportunity::OpportunityPage;
pub use settings::{SettingsPage, THEME, Theme, apply_theme};
pub use settings_data::save_file;
pub use today::TodayPage;
pub use upcoming::UpcomingPage;
