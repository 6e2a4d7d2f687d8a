use super::words::words;
use super::{Courtesy, Id, ItemKey, record};
use crate::calendar::{Instant, ZoneId};

words! {
    /// The way a message goes.
    pub enum Channel {
        /// Email.
        Email = "email",
        /// A card or letter by post.
        Post = "post",
        /// A call.
        Phone = "phone",
        /// A message left on a machine.
        Voicemail = "voicemail",
        /// A text message.
        Sms = "sms",
        /// LinkedIn.
        Linkedin = "linkedin",
        /// Sent to the recruiter with the request to pass it on.
        ViaRecruiter = "via-recruiter",
        /// Face to face.
        InPerson = "in-person",
        /// A personal network such as Facebook.
        PersonalNetwork = "personal-network",
    }
}

words! {
    /// What a contact was, by what it carried.
    pub enum ContactKind {
        /// Thanks by email.
        ThankEmail = "thank-email",
        /// Thanks by card.
        HandwrittenNote = "handwritten-note",
        /// Thanks to the recruiter.
        RecruiterThanks = "recruiter-thanks",
        /// A LinkedIn invitation.
        LinkedinInvitation = "linkedin-invitation",
        /// A question about the decision, in writing.
        CheckinEmail = "checkin-email",
        /// A question about the decision, by phone.
        CheckinCall = "checkin-call-script",
        /// A question about the decision, left on a machine.
        Voicemail = "voicemail-script",
        /// Something useful, with no question about the decision.
        ValueAddEmail = "value-add-email",
        /// An email citing an anchor point after a no.
        AnchorEmail = "anchor-email",
        /// The answer to a no.
        RejectionReply = "rejection-reply",
        /// The answer to an offer.
        OfferAcknowledgement = "offer-acknowledgement",
        /// A message about terms.
        Negotiation = "negotiation",
        /// A request for missing names or addresses.
        MissingContactRequest = "missing-contact-request",
        /// An answer to an obstacle that they named.
        FlexibilityReply = "flexibility-reply",
        /// Something promised, delivered.
        CommitmentDelivery = "commitment-delivery",
        /// A courteous notice.
        Courtesy = "courtesy",
        /// An answer to what they wrote.
        Reply = "reply",
        /// Times, places, papers.
        Logistics = "logistics",
    }
}

impl ContactKind {
    /// Whether it thanks somebody for an interview.
    #[must_use]
    pub const fn is_thanks(self) -> bool {
        matches!(
            self,
            Self::ThankEmail | Self::HandwrittenNote | Self::RecruiterThanks
        )
    }
}

words! {
    /// What came of it.
    #[derive(Default)]
    pub enum ContactResult {
        /// It went out.
        #[default]
        Sent = "sent",
        /// They picked up.
        Answered = "answered",
        /// They did not.
        Unanswered = "unanswered",
        /// A message was left.
        Voicemail = "voicemail",
        /// It came back.
        Bounced = "bounced",
    }
}

words! {
    /// What an inbound message was. Not classified, it holds back everything outbound.
    pub enum InboundClass {
        /// "We are still deciding."
        Holding = "holding",
        /// A new or moved date.
        NewPromise = "new-promise",
        /// An invitation to call back.
        Callback = "callback",
        /// They named an obstacle.
        Obstacle = "obstacle",
        /// They ask for something.
        InfoRequest = "info-request",
        /// Another interview.
        NextRound = "next-round",
        /// An offer.
        Offer = "offer",
        /// A no.
        Rejection = "rejection",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Which way a contact went.
    #[derive(Default)]
    pub enum Way {
        /// From the user.
        #[default]
        Out = "out",
        /// To the user.
        In = "in",
    }
}

record! {
    /// A contact that took place. What rules count; drafts never do.
    pub struct ContactLog {
        /// When.
        pub at: Instant,
        /// How it went.
        pub channel: Channel,
        /// The opportunity.
        pub opportunity: Id,
    } and {
        /// The zone the user was in.
        pub zone: Option<ZoneId>,
        /// Which way.
        pub way: Way,
        /// What it was; absent for an inbound contact.
        pub kind: Option<ContactKind>,
        /// With whom.
        pub people: Vec<Id>,
        /// The interview it belongs to.
        pub interview: Option<Id>,
        /// The plan item it answers, where it answers one.
        pub item: Option<ItemKey>,
        /// What came of it.
        pub result: ContactResult,
        /// What an inbound contact was; absent is not classified yet.
        pub class: Option<InboundClass>,
        /// Its point, where it is a courtesy.
        pub courtesy: Option<Courtesy>,
        /// The subject line, kept as it went out.
        pub subject: String,
        /// What was written, kept as it went out.
        pub text: String,
        /// Why it went out although a check spoke against its words.
        pub despite: String,
        /// The voided entry that this one corrects.
        pub corrects: Option<Id>,
    }
}
