//! One file for each screen.

mod card_choice;
mod coach;
mod company;
mod day_parts;
mod debrief;
mod doubt_note;
mod guard;
mod interviews;
mod missing;
mod not_found;
mod opportunity;
mod people_form;
mod pocket;
mod prepare;
mod promise_form;
mod report;
mod settings;
mod settings_calendar;
mod settings_data;
mod settings_strengths;
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
pub use pocket::PocketPage;
pub use settings::{SettingsPage, THEME, Theme, apply_theme};
pub use settings_data::save_file;
pub use today::TodayPage;
pub use upcoming::UpcomingPage;
