use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Id, Industry, record};
use crate::calendar::Instant;

/// Declares the style axes: their values, the set of all of them, and the setting of one.
macro_rules! axes {
    ($(
        $(#[$meta:meta])*
        $field:ident: $axis:ident = $axis_word:literal {
            $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)+
        } default $default:ident
    )+) => {
        $(
            words! {
                $(#[$meta])*
                pub enum $axis {
                    $($(#[$variant_meta])* $variant = $word,)+
                }
            }

            impl Default for $axis {
                fn default() -> Self {
                    Self::$default
                }
            }
        )+

        /// Where the articles disagree, the way this user goes: one value on each axis.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Style {
            $($(#[$meta])* pub $field: $axis,)+
        }

        words! {
            /// The name of an axis.
            pub enum Axis {
                $($(#[$meta])* $axis = $axis_word,)+
            }
        }

        /// One axis and the value chosen on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(tag = "axis", content = "value")]
        pub enum AxisValue {
            $($(#[$meta])* #[serde(rename = $axis_word)] $axis($axis),)+
        }

        impl Style {
            /// This style with one axis set.
            #[must_use]
            pub const fn with(mut self, choice: AxisValue) -> Self {
                match choice {
                    $(AxisValue::$axis(value) => self.$field = value,)+
                }
                self
            }

            /// The value on an axis.
            #[must_use]
            pub const fn on(self, axis: Axis) -> AxisValue {
                match axis {
                    $(Axis::$axis => AxisValue::$axis(self.$field),)+
                }
            }
        }

        impl Axis {
            /// What can be chosen on it, in the order of the specification.
            #[must_use]
            pub const fn values(self) -> &'static [AxisValue] {
                match self {
                    $(Self::$axis => &[$(AxisValue::$axis($axis::$variant)),+],)+
                }
            }
        }

        impl AxisValue {
            /// Which axis.
            #[must_use]
            pub const fn axis(self) -> Axis {
                match self {
                    $(Self::$axis(_) => Axis::$axis,)+
                }
            }

            /// The word that stands for the value in a file.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$axis(value) => value.word(),)+
                }
            }
        }
    };
}

axes! {
    /// How many follow-ups after the thank-you.
    persistence: Persistence = "persistence" {
        /// One in all.
        Reserved = "reserved",
        /// One question, one useful touch.
        Measured = "measured",
        /// Up to three, each after the first useful.
        Persistent = "persistent",
    } default Measured
    /// How many days of grace after the promised time.
    grace: Grace = "grace" {
        /// The next day.
        Prompt = "prompt",
        /// By how exact the promise was.
        ByPrecision = "by-precision",
        /// Three days, more after a long wait.
        Patient = "patient",
    } default ByPrecision
    /// What the quiet days forbid.
    quiet_scope: QuietScope = "quiet-scope" {
        /// Everything but thanks, answers and what they agreed to receive.
        Strict = "strict",
        /// Questions about the decision and unsolicited messages.
        StatusOnly = "status-only",
    } default StatusOnly
    /// How thanks go.
    thanks_channel: ThanksChannel = "thanks-channel" {
        /// As the industry expects.
        ByIndustry = "by-industry",
        /// By email.
        EmailOnly = "email-only",
        /// By email and by card.
        EmailAndCard = "email-and-card",
        /// By card.
        CardOnly = "card-only",
    } default ByIndustry
    /// How much thanks say.
    thanks_content: ThanksContent = "thanks-content" {
        /// Thanks, and little else.
        Minimal = "minimal",
        /// Thanks, interest and one thing talked about.
        Personal = "personal",
        /// Reasons too.
        Persuasive = "persuasive",
    } default Personal
    /// Whether what was discussed is attached.
    attachments: Attachments = "attachments" {
        /// Yes.
        AttachDiscussed = "attach-discussed",
        /// No: it follows on its own.
        ThanksOnly = "thanks-only",
    } default AttachDiscussed
    /// How a check-in goes.
    checkin_channel: CheckinChannel = "checkin-channel" {
        /// A question by phone where a number is known, something useful by email.
        ByPurpose = "by-purpose",
        /// By phone.
        CallFirst = "call-first",
        /// By email.
        EmailFirst = "email-first",
    } default ByPurpose
    /// To whom a check-in goes.
    checkin_addressee: CheckinAddressee = "checkin-addressee" {
        /// To the main contact.
        MainContact = "main-contact",
        /// To whoever promised the date.
        WhoPromised = "who-promised",
        /// To the front desk.
        Switchboard = "switchboard",
    } default MainContact
    /// When a LinkedIn invitation goes.
    linkedin_timing: LinkedinTiming = "linkedin-timing" {
        /// A day or two later.
        OneToTwoDays = "one-to-two-days",
        /// The same day, if they agreed.
        SameDayIfAgreed = "same-day-if-agreed",
        /// After the decision.
        AfterDecision = "after-decision",
    } default OneToTwoDays
    /// Whether the search goes on while waiting.
    search_while_waiting: SearchWhileWaiting = "search-while-waiting" {
        /// It goes on.
        KeepSearching = "keep-searching",
        /// It rests until the promised time.
        HoldUntilFrameEnd = "hold-until-frame-end",
    } default KeepSearching
    /// What follows a no.
    after_rejection: AfterRejection = "after-rejection" {
        /// One email citing the anchor point, weeks later.
        Anchor = "anchor",
        /// The connection is kept.
        NetworkOnly = "network-only",
        /// Nothing.
        Close = "close",
    } default Anchor
}

words! {
    /// A named choice on every axis.
    #[derive(Default)]
    pub enum Preset {
        /// What all five articles can live with.
        #[default]
        Balanced = "balanced",
        /// One card, quiet, one question.
        ClassicReserved = "classic-reserved",
        /// One call, soon after the promised time.
        PersonalCaller = "personal-caller",
        /// Email and card to everyone.
        ExtraMile = "extra-mile",
        /// Several useful touches.
        WarmPersistent = "warm-persistent",
        /// Email only, soon.
        TechLight = "tech-light",
    }
}

impl Preset {
    /// The value of every axis under this preset; axes that its table does not name keep their
    /// default.
    #[must_use]
    pub fn style(self) -> Style {
        let base = Style::default();
        match self {
            Self::Balanced => base,
            Self::ClassicReserved => Style {
                persistence: Persistence::Reserved,
                quiet_scope: QuietScope::Strict,
                thanks_channel: ThanksChannel::CardOnly,
                thanks_content: ThanksContent::Minimal,
                linkedin_timing: LinkedinTiming::AfterDecision,
                ..base
            },
            Self::PersonalCaller => Style {
                persistence: Persistence::Reserved,
                grace: Grace::Prompt,
                checkin_channel: CheckinChannel::CallFirst,
                ..base
            },
            Self::ExtraMile => Style {
                thanks_channel: ThanksChannel::EmailAndCard,
                ..base
            },
            Self::WarmPersistent => Style {
                persistence: Persistence::Persistent,
                thanks_channel: ThanksChannel::EmailAndCard,
                thanks_content: ThanksContent::Persuasive,
                checkin_channel: CheckinChannel::EmailFirst,
                linkedin_timing: LinkedinTiming::SameDayIfAgreed,
                ..base
            },
            Self::TechLight => Style {
                grace: Grace::Prompt,
                thanks_channel: ThanksChannel::EmailOnly,
                checkin_channel: CheckinChannel::EmailFirst,
                ..base
            },
        }
    }

    /// The values that it sets apart from the defaults.
    pub fn sets(self) -> impl Iterator<Item = AxisValue> {
        let (style, default) = (self.style(), Style::default());
        Axis::ALL
            .iter()
            .map(move |&axis| style.on(axis))
            .filter(move |value| *value != default.on(value.axis()))
    }
}

/// For what a setting holds. The most specific one wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// For everything.
    #[default]
    User,
    /// For one line of business.
    Industry(Industry),
    /// For one opportunity.
    Opportunity(Id),
    /// For one person.
    Person(Id),
}

record! {
    /// One axis set for one scope. The history is kept; the newest of a scope counts.
    pub struct StyleSetting {
        /// The axis and its value.
        pub choice: AxisValue,
    } and {
        /// For what.
        pub scope: Scope,
        /// Since when.
        pub set_at: Instant,
    }
}
