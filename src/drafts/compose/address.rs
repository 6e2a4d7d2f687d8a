use crate::domain::{
    Attachment, Attachments, Casebook, Channel, Commitment, ContactKind, Courtesy, Direction, Id,
    Known, Occasion, Person,
};
use crate::drafts::Envelope;
use crate::rules::{Context, Index, Kind, PlanItem, Situation};

/// What a plan item asks to be written, to whom and how; none for a task or a matter of logistics,
/// which are not composed.
#[must_use]
pub fn envelope(book: &Casebook, context: Context<'_>, item: &PlanItem) -> Option<Envelope> {
    let Kind::Message(kind) = item.kind else {
        return None;
    };
    let courtesy = item.key.family.courtesy();
    let composed =
        kind != ContactKind::Logistics && courtesy.is_some() == (kind == ContactKind::Courtesy);
    if !composed {
        return None;
    }
    let promised = match item.key.occasion {
        Occasion::Record(id) => book.commitments.get(id),
        _ => None,
    };
    let interview = match item.key.occasion {
        Occasion::Interview(id) => Some(id),
        _ => promised.and_then(|commitment| commitment.interview),
    };
    let mut envelope = Envelope {
        kind,
        courtesy,
        opportunity: item.key.opportunity?,
        to: item.person,
        recipients: Vec::new(),
        interview,
        channel: item.channel.unwrap_or(Channel::Email),
        at: context.now,
        attachments: Vec::new(),
    };
    let reader = item.person.and_then(|id| book.people.get(id));
    envelope.channel = written_way(kind, envelope.channel, reader);
    envelope.attachments = match kind {
        ContactKind::CommitmentDelivery => promised.map(attachment).into_iter().collect(),
        ContactKind::ThankEmail => attached(book, context, &envelope),
        _ => Vec::new(),
    };
    Some(envelope)
}

/// A courtesy that the user chose to write.
#[must_use]
pub fn courtesy_envelope(
    book: &Casebook,
    context: Context<'_>,
    courtesy: Courtesy,
    opportunity: Id,
) -> Option<Envelope> {
    let index = Index::new(book);
    let record = book.opportunities.get(opportunity)?;
    let situation = Situation::read(book, &index, context, record);
    let offered = book.contacts.iter().filter(|contact| {
        contact.opportunity == opportunity
            && contact.class == Some(crate::domain::InboundClass::Offer)
    });
    let offered = offered.max_by_key(|contact| (contact.at, contact.id));
    let of_offer = matches!(
        courtesy,
        Courtesy::Acceptance | Courtesy::Decline | Courtesy::MoreTime
    );
    let to = offered
        .filter(|_| of_offer)
        .and_then(|contact| contact.people.first().copied())
        .or_else(|| situation.contact_person());
    let reader = to.and_then(|id| book.people.get(id));
    Some(Envelope {
        kind: ContactKind::Courtesy,
        courtesy: Some(courtesy),
        opportunity,
        to,
        recipients: Vec::new(),
        interview: None,
        channel: written_way(ContactKind::Courtesy, Channel::Email, reader),
        at: context.now,
        attachments: Vec::new(),
    })
}

impl Envelope {
    /// The same message another way: a check-in becomes a call, a voicemail or an email.
    #[must_use]
    pub fn by(self, channel: Channel) -> Self {
        Self {
            kind: kind_by(self.kind, channel),
            channel,
            ..self
        }
    }
}

/// What a message is that goes another way: a check-in becomes a call, a voicemail or an email.
#[must_use]
pub const fn kind_by(kind: ContactKind, channel: Channel) -> ContactKind {
    match kind {
        ContactKind::CheckinEmail | ContactKind::CheckinCall | ContactKind::Voicemail => {
            match channel {
                Channel::Phone => ContactKind::CheckinCall,
                Channel::Voicemail => ContactKind::Voicemail,
                _ => ContactKind::CheckinEmail,
            }
        }
        kind => kind,
    }
}

/// How a letter goes: through the recruiter to somebody who may not be written to or whose address
/// is not known; by email where the plan would talk and an address is known.
fn written_way(kind: ContactKind, channel: Channel, reader: Option<&Person>) -> Channel {
    let Some(reader) = reader else {
        return channel;
    };
    let addressed = reader.address().is_some();
    let talks = matches!(channel, Channel::Phone | Channel::InPerson | Channel::Sms);
    match kind {
        ContactKind::CheckinCall | ContactKind::Voicemail => channel,
        ContactKind::HandwrittenNote | ContactKind::LinkedinInvitation => channel,
        _ if reader.contact_allowed == Known::No => Channel::ViaRecruiter,
        _ if channel == Channel::Email && !addressed => Channel::ViaRecruiter,
        _ if talks && addressed => Channel::Email,
        _ => channel,
    }
}

/// What was promised to the reader and is due with the thanks. (`attach-discussed-material`)
fn attached(book: &Casebook, context: Context<'_>, envelope: &Envelope) -> Vec<Attachment> {
    let index = Index::new(book);
    let Some(opportunity) = book.opportunities.get(envelope.opportunity) else {
        return Vec::new();
    };
    let situation = Situation::read(book, &index, context, opportunity);
    let style = match envelope.to {
        Some(person) => situation.style_towards(person),
        None => situation.style,
    };
    if style.attachments != Attachments::AttachDiscussed || envelope.channel != Channel::Email {
        return Vec::new();
    }
    let owed = book.commitments.iter().filter(|commitment| {
        commitment.opportunity == envelope.opportunity
            && Some(commitment.person) == envelope.to
            && commitment.direction == Direction::IOwe
            && commitment.done_at.is_none()
            && commitment.due.is_none()
            && (commitment.interview.is_none() || commitment.interview == envelope.interview)
    });
    owed.map(attachment).collect()
}

fn attachment(commitment: &Commitment) -> Attachment {
    Attachment {
        name: commitment.item.trim().to_owned(),
        commitment: Some(commitment.id),
        ..Attachment::default()
    }
}
