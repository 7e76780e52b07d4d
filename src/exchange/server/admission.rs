//! Opening a session, and asking within one.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequestParts, RawPathParams, State};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use http::request::Parts;

use super::pass::{Claims, NotValid};
use super::standing::{Seat, Standing};
use super::trail::Action;
use super::{Exchange, Json, no_standing, unavailable};
use crate::clock::Date;
use crate::exchange::origin::Origin;
use crate::exchange::{Challenge, Invitation, MOST_NOTE_BYTES, Pass};
use crate::keys::public::{MemberId, NetworkName, Note, Tier};
use crate::web::{Kind, PublicError, body};

/// A network that this server serves, and who is who in it now.
pub struct Hall {
    /// Its name.
    pub network: NetworkName,
    /// Who is who.
    pub standing: Arc<Standing>,
    /// Today.
    pub day: Date,
}

impl Hall {
    /// Fails for a period that the network never had, or whose stories it has destroyed: what is
    /// sealed to it would never be opened.
    pub fn check_period(&self, number: u32) -> Result<(), PublicError> {
        let chain = &self.standing.chain;
        if chain.current().is_destroyed(number, Tier::Stories) {
            return Err(Kind::Conflict.into());
        }
        let known = chain.period(number);
        known.map(drop).ok_or_else(|| Kind::BadRequest.into())
    }
}

impl FromRequestParts<Exchange> for Hall {
    type Rejection = PublicError;

    async fn from_request_parts(
        parts: &mut Parts,
        exchange: &Exchange,
    ) -> Result<Self, PublicError> {
        let params = RawPathParams::from_request_parts(parts, exchange)
            .await
            .map_err(|_| PublicError::not_found())?;
        let network = params
            .iter()
            .find_map(|(name, value)| (name == "network").then(|| value.parse().ok())?)
            .ok_or_else(PublicError::not_found)?;
        let standing = exchange
            .standings(&network)?
            .now(&exchange.0.store)
            .await
            .map_err(no_standing)?;
        Ok(Self {
            network,
            standing,
            day: exchange.0.clock.today(),
        })
    }
}

/// Somebody who asks within a session, whose seat the roster in force still has.
pub struct Asker {
    /// Where.
    pub hall: Hall,
    /// Who.
    pub seat: Seat,
}

impl FromRequestParts<Exchange> for Asker {
    type Rejection = PublicError;

    async fn from_request_parts(
        parts: &mut Parts,
        exchange: &Exchange,
    ) -> Result<Self, PublicError> {
        let hall = Hall::from_request_parts(parts, exchange).await?;
        let claims = bearer(&parts.headers)
            .ok_or(NotValid::Forged)
            .and_then(|text| {
                let now = exchange.0.clock.now();
                exchange.0.passes.check_pass(&hall.network, text, now)
            });
        let claims = match claims {
            Ok(claims) => claims,
            Err(reason) => {
                let reason = format!("session {reason}");
                return Err(exchange.refuse(&hall, None, &reason).await);
            }
        };
        let Some(seat) = hall.standing.seat(claims.member) else {
            let who = Some(claims.member);
            return Err(exchange.refuse(&hall, who, "no longer a member").await);
        };
        if claims.roster != hall.standing.roster_hash() {
            let who = Some(claims.member);
            return Err(exchange
                .refuse(&hall, who, "session of another roster")
                .await);
        }
        Ok(Self { hall, seat })
    }
}

impl Asker {
    /// Fails unless this member may read anything yet.
    pub fn tier(&self) -> Result<Tier, PublicError> {
        self.seat.tier.ok_or_else(|| Kind::Forbidden.into())
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ")
}

impl Exchange {
    /// Notes a refusal, and makes the answer to it: the same for every reason.
    pub(super) async fn refuse(
        &self,
        hall: &Hall,
        who: Option<MemberId>,
        reason: &str,
    ) -> PublicError {
        match self.note(hall, who, Action::Refused, reason).await {
            Ok(()) => Kind::Unauthorized.into(),
            Err(error) => error,
        }
    }

    /// Writes a line of the audit log.
    pub(super) async fn note(
        &self,
        hall: &Hall,
        who: Option<MemberId>,
        action: Action,
        subject: &str,
    ) -> Result<(), PublicError> {
        let line = (who, action, subject);
        self.0
            .trail
            .note(&self.0.store, &hall.network, hall.day, line)
            .await
            .map_err(unavailable)
    }
}

/// `POST challenge`: a nonce to sign. Nothing is stored for it.
pub async fn challenge(State(exchange): State<Exchange>, hall: Hall) -> Json<Invitation> {
    let now = exchange.0.clock.now();
    let id = exchange.random_id();
    Json(Invitation {
        nonce: exchange.0.passes.nonce(&hall.network, id, now),
    })
}

/// `POST session`: the signed challenge for a pass.
pub async fn session(
    State(exchange): State<Exchange>,
    hall: Hall,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<Pass>, PublicError> {
    let bytes = body::read(&headers, body, MOST_NOTE_BYTES.min(8192)).await?;
    let seat = match enter(&exchange, &hall, &bytes) {
        Ok((seat, nonce)) => {
            let spent = exchange.0.store.spend_once(nonce, hall.day).await;
            if !spent.map_err(unavailable)? {
                let who = Some(seat.id);
                return Err(exchange.refuse(&hall, who, "replayed challenge").await);
            }
            seat
        }
        Err(Turned { who, reason }) => return Err(exchange.refuse(&hall, who, reason).await),
    };
    let who = Some(seat.id);
    exchange.note(&hall, who, Action::Session, "").await?;
    let claims = Claims {
        member: seat.id,
        roster: hall.standing.roster_hash(),
    };
    let now = exchange.0.clock.now();
    let bearer = exchange.0.passes.pass(&hall.network, &claims, now);
    Ok(Json(Pass { bearer }))
}

/// Why somebody was turned away, and who, where a signature proved it.
struct Turned {
    who: Option<MemberId>,
    reason: &'static str,
}

/// Whose signature is on the challenge, and the nonce that is to be spent for it.
fn enter(exchange: &Exchange, hall: &Hall, bytes: &[u8]) -> Result<(Seat, [u8; 16]), Turned> {
    let nobody = |reason| Turned { who: None, reason };
    let note = Note::from_bytes(bytes).map_err(|_| nobody("not a signed challenge"))?;
    let signer = note.signers().find_map(|name| name.parse().ok());
    let signer: MemberId = signer.ok_or(nobody("not a signed challenge"))?;
    let seat = hall.standing.seat(signer);
    let former = hall.standing.former_key(signer);
    let key = seat.map(|seat| seat.verify).or(former);
    let key = key.ok_or(nobody("never a member"))?;
    let challenge: Challenge = note
        .open(&[key], 1)
        .map_err(|_| nobody("challenge signed by another key"))?;
    let known = |reason| Turned {
        who: Some(signer),
        reason,
    };
    let seat = seat.ok_or(known("no longer a member"))?;
    let origin: Option<Origin> = challenge.origin.parse().ok();
    let here = origin.is_some_and(|origin| exchange.0.origins.contains(&origin));
    if challenge.network != hall.network || challenge.number != 0 || !here {
        return Err(known("challenge made for another server"));
    }
    let now = exchange.0.clock.now();
    let nonce = exchange
        .0
        .passes
        .check_nonce(&hall.network, &challenge.nonce, now)
        .map_err(|reason| {
            known(match reason {
                NotValid::Forged => "forged nonce",
                NotValid::Expired => "expired challenge",
            })
        })?;
    Ok((seat, nonce.id))
}
