// SPDX-License-Identifier: MIT
// One fuzzer per target: DECANT_FUZZ_TARGET is the name of its function.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    decant::fuzz::DECANT_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
