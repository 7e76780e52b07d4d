//! What a call leaves on the stack.
//!
//! The allocator wipes what is freed, and secrets wipe themselves when they are dropped; but a
//! value that is moved leaves its old place as it was, and so do the buffers of the libraries
//! that format, hash and encrypt. On a worker's stack these can outlive a request by hours.

use std::future::poll_fn;
use std::hint::black_box;

/// Bytes that are overwritten: several times what the deepest handler was seen to use.
const DEPTH: usize = 128 * 1024;

/// Runs `work`, and overwrites the stack that it used each time it pauses and when it is done:
/// it may go on on another thread, with a stack of its own.
pub async fn leaving_no_trace<T>(work: impl Future<Output = T>) -> T {
    let mut work = Box::pin(work);
    poll_fn(move |context| {
        let polled = apart(|| work.as_mut().poll(context));
        overwrite();
        polled
    })
    .await
}

/// As [`leaving_no_trace`], for work on a thread of its own.
pub fn without_trace<T>(work: impl FnOnce() -> T) -> T {
    let done = apart(work);
    overwrite();
    done
}

/// Calls `work` in a frame of its own, so that its frames lie where [`overwrite`]'s will.
#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    black_box(work())
}

#[inline(never)]
#[expect(
    clippy::large_stack_arrays,
    reason = "its place on the stack is its purpose"
)]
fn overwrite() {
    black_box(&mut [0_u8; DEPTH]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_pauses_goes_on_and_its_result_comes_back() {
        let mut paused = false;
        let work = poll_fn(move |context| {
            if std::mem::replace(&mut paused, true) {
                return std::task::Poll::Ready(7);
            }
            context.waker().wake_by_ref();
            std::task::Poll::Pending
        });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        assert_eq!(runtime.block_on(leaving_no_trace(work)), 7);
    }
}
