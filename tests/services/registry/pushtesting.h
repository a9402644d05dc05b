// SPDX-License-Identifier: MIT
#pragma once

#include "services/engine/engine.h"
#include "services/registry/push.h"

#include <map>
#include <random>
#include <string>

namespace decant::test {

/// Bytes that compress to three quarters.
inline std::string randomBytes(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char& c : bytes)
        c = static_cast<char>(random() % 64);
    return bytes;
}

class Silent : public BuildObserver {
    void step(const BuildStep& /*step*/) override { }
    void output(int /*step*/, std::string_view /*line*/) override { }
};

class Recorder : public PushObserver {
public:
    void blob(const BlobProgress& progress) override
    {
        if (progress.done < rows[progress.diffId].done && progress.done != 0)
            backwards = true;
        rows[progress.diffId] = progress;
    }
    std::map<std::string, BlobProgress> rows;
    bool backwards = false;
};

}  // namespace decant::test
