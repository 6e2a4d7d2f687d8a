/// One of the five articles that the advice comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Article {
    /// Eight steps before, during and after the interview; its text carries no title.
    EightSteps,
    /// Three steps: email, note, recruiter.
    NowWhat,
    /// Four things not to leave out.
    FourMustDos,
    /// A reserved way, with exceptions by industry.
    DontBlowIt,
    /// Thanks, one call, a game plan.
    AceTheProcess,
}

impl Article {
    /// Every one.
    pub const ALL: &'static [Self] = &[
        Self::EightSteps,
        Self::NowWhat,
        Self::FourMustDos,
        Self::DontBlowIt,
        Self::AceTheProcess,
    ];

    /// Its number in the specification.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::EightSteps => "000",
            Self::NowWhat => "001",
            Self::FourMustDos => "002",
            Self::DontBlowIt => "003",
            Self::AceTheProcess => "004",
        }
    }

    /// A name short enough for a chip.
    #[must_use]
    pub const fn short(self) -> &'static str {
        match self {
            Self::EightSteps => "Eight steps",
            Self::NowWhat => "Now What?",
            Self::FourMustDos => "4 Must Dos",
            Self::DontBlowIt => "Don’t Blow Your Chances",
            Self::AceTheProcess => "Post-Interview Process",
        }
    }

    /// Its title, which is the same in every language of the app.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::EightSteps => "Interview follow-up in eight steps (untitled; Idealist Careers)",
            Self::NowWhat => "I Interviewed, Now What?",
            Self::FourMustDos => "4 Must Dos for Interview Follow Up",
            Self::DontBlowIt => "Don’t Blow Your Chances After a Job Interview",
            Self::AceTheProcess => "How To Ace The Post-Interview Process",
        }
    }
}

/// A section of an article, by its own heading where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Section {
    /// The article.
    pub article: Article,
    /// The heading.
    pub heading: &'static str,
}

macro_rules! sections {
    ($($name:ident: $article:ident, $heading:literal;)+) => {
        $(pub(super) const $name: Section =
            Section { article: Article::$article, heading: $heading };)+
    };
}

sections! {
    BEGINNING: EightSteps, "Opening";
    NEXT_STEPS: EightSteps, "1. Before the interview ends, ask about the next steps";
    CONNECT: EightSteps, "2. Ask to connect on professional networks online";
    BUSINESS_CARD: EightSteps, "3. Take the traditional route and ask for their business card";
    NOTES_AT_ONCE: EightSteps, "4. Make the effort to send thank you notes immediately";
    REACH_OUT: EightSteps, "5. Reach out meaningfully";
    NO_NEWS: EightSteps, "6. If you don’t hear back immediately, don’t assume the worst";
    CONFIDENT: EightSteps, "7. Remain confident in what you have to offer";
    MOVE_ON: EightSteps, "8. Don’t wait to move on";
    LAST_WORDS: EightSteps, "Closing";
    NOW_WHAT: NowWhat, "Opening";
    STEP_1: NowWhat, "Step 1";
    STEP_2: NowWhat, "Step 2";
    STEP_3: NowWhat, "Step 3";
    IN_CLOSING: NowWhat, "Closing";
    GUIDELINES: FourMustDos, "Opening";
    WHAT_HAPPENS_NOW: FourMustDos, "“What happens now?”";
    RIGHT_NOTE: FourMustDos, "Hit the right note";
    PROFESSIONAL: FourMustDos, "Keep it professional";
    ANCHOR_POINT: FourMustDos, "Drop the anchor point";
    CHANCES: DontBlowIt, "Opening";
    RIGHT_WAY: DontBlowIt, "Right Way to Follow Up";
    WHEN: DontBlowIt, "When to Follow Up";
    ACE: AceTheProcess, "Opening";
    FOLLOW_UP: AceTheProcess, "Follow up";
    ADD_ON_LINKEDIN: AceTheProcess, "Add your interviewer(s) on LinkedIn";
    GAME_PLAN: AceTheProcess, "Develop a game plan";
    DECISION: AceTheProcess, "Receive the decision with tact";
}
