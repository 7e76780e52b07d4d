#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    corncrake_fuzz::exchange::target(data);
});
