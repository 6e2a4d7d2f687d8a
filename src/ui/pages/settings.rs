use leptos::prelude::*;

use super::super::components::{Choice, Field, FieldKind, Segments, Select};
use super::super::icons::{Glyph, Icon};
use super::super::root::Banners;
use super::people_form::zone_options;
use super::settings_calendar::CalendarSection;
use super::settings_data::DataSection;
use super::settings_phrases::PhraseFields;
use super::settings_strengths::StrengthFields;
use super::settings_style::StyleSection;
use crate::app::{load_form, save_form, use_app};
use crate::domain::{Change, Edit, EditName, Known, Profile};
use crate::text::fill;

/// Settings and data.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let s = use_app().strings();
    view! {
        <main id="main" class="page" tabindex="-1">
            <Banners/>
            <div class="hero"><h1>{s.settings_title}</h1></div>
            <StyleSection/>
            <YouSection/>
            <CalendarSection/>
            <DataSection/>
            <Appearance/>
            <section class="group">
                <h2>{s.private_title}</h2>
                <ul class="promises">
                    <li><Icon glyph=Glyph::Phone size="icon-s"/>{s.private_device}</li>
                    <li><Icon glyph=Glyph::Send size="icon-s"/>{s.private_send}</li>
                    <li><Icon glyph=Glyph::Lock size="icon-s"/>{s.private_track}</li>
                </ul>
            </section>
        </main>
    }
}

#[component]
fn YouSection() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let form = RwSignal::new(app.peek(|book| book.profile.clone()));
    let text =
        move |get: fn(&Profile) -> &String| Signal::derive(move || form.with(|f| get(f).clone()));
    let save = move || {
        // Only what stands in this form: the rest belongs to other parts of the app.
        let you = form.get_untracked();
        let profile = app.peek(|book| Profile {
            name: you.name,
            signature: you.signature,
            email: you.email,
            phone: you.phone,
            home_zone: you.home_zone,
            linkedin_account: you.linkedin_account,
            linkedin_complete: you.linkedin_complete,
            linkedin_note_limit: you.linkedin_note_limit,
            strengths: you.strengths,
            own_phrases: you.own_phrases,
            ..book.profile.clone()
        });
        app.dispatch(Edit::new(EditName::Settings).with(Change::Profile(Box::new(profile))));
    };
    let (zones, zone) = zone_options(
        s.home_zone_device,
        form.with_untracked(|f| f.home_zone.clone()),
    );
    let known = || {
        vec![
            Choice::new(Known::Unknown, s.known_unknown),
            Choice::new(Known::Yes, s.known_yes),
            Choice::new(Known::No, s.known_no),
        ]
    };
    let limits = Profile::NOTE_LIMITS.map(|limit| {
        let words = fill(s.linkedin_limit_of, &[("n", &limit.to_string())]);
        Choice::new(limit, words)
    });
    let limits = limits.to_vec();
    view! {
        <section class="group">
            <h2>{s.you_title}</h2>
            <form on:submit=move |event| {
                event.prevent_default();
                save();
            }>
                <Field label=s.your_name.to_owned() value=text(|f| &f.name) kind=FieldKind::Name
                    on_input=move |value| form.update(|f| f.name = value)/>
                <Field label=s.your_signature.to_owned() value=text(|f| &f.signature) kind=FieldKind::Lines
                    on_input=move |value| form.update(|f| f.signature = value)/>
                <Field label=s.your_email.to_owned() value=text(|f| &f.email) kind=FieldKind::Email
                    on_input=move |value| form.update(|f| f.email = value)/>
                <Field label=s.your_phone.to_owned() value=text(|f| &f.phone) kind=FieldKind::Phone
                    on_input=move |value| form.update(|f| f.phone = value)/>
                <Select label=s.home_zone options=zones chosen=zone
                    on_choose=move |zone| form.update(|f| f.home_zone = zone)/>
                <Segments legend=s.linkedin_account options=known()
                    chosen=Signal::derive(move || Some(form.with(|f| f.linkedin_account)))
                    on_choose=move |value: Known| form.update(|f| f.linkedin_account = value)/>
                <Segments legend=s.linkedin_complete options=known()
                    chosen=Signal::derive(move || Some(form.with(|f| f.linkedin_complete)))
                    on_choose=move |value: Known| form.update(|f| f.linkedin_complete = value)/>
                <Segments legend=s.linkedin_limit options=limits
                    chosen=Signal::derive(move || u32::try_from(form.with(Profile::note_limit)).ok())
                    on_choose=move |value: u32| form.update(|f| f.linkedin_note_limit = Some(value))/>
                <StrengthFields form/>
                <PhraseFields form/>
                <div class="actions"><button class="btn" type="submit">{s.act_save}</button></div>
            </form>
        </section>
    }
}

/// Light, dark, or as the system has it. Kept beside the casebook: it belongs to this device.
#[component]
fn Appearance() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let theme = RwSignal::new(load_form::<Theme>(app, THEME).unwrap_or_default());
    let choose = move |chosen: Theme| {
        theme.set(chosen);
        apply_theme(chosen);
        save_form(app, THEME, &chosen);
    };
    view! {
        <section class="group">
            <h2>{s.appearance_title}</h2>
            <Segments
                legend=s.appearance_title
                legend_hidden=true
                options=vec![
                    Choice::new(Theme::System, s.theme_system),
                    Choice::new(Theme::Light, s.theme_light),
                    Choice::new(Theme::Dark, s.theme_dark),
                ]
                chosen=Signal::derive(move || Some(theme.get()))
                on_choose=choose
            />
        </section>
    }
}

/// The name under which the theme is kept.
pub const THEME: &str = "theme";

/// How the app looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Tells the style sheet.
pub fn apply_theme(theme: Theme) {
    let Some(root) = leptos::prelude::document().document_element() else {
        return;
    };
    // Attributes of the page's own root are never refused.
    let _applied = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
    };
}
