// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// What files for automatic runs can be generated for; model/artifacts/ci has a generator of each.
inline constexpr std::array<std::string_view, 5> kCiFileKinds{"github", "gitlab", "jenkins",
                                                              "kubernetes", "systemd"};

/// Which files for automatic runs are generated.
struct CiOptions {
    /// Of kCiFileKinds.
    std::vector<std::string> files{"github", "gitlab"};
    std::string schedule = "17 3 * * *";  ///< when images are made anew: five cron fields, in UTC
    std::string image;  ///< holds decant-cli and the project as /project; for "kubernetes"
    friend bool operator==(const CiOptions&, const CiOptions&) = default;
};

/// Who is told how a refresh ended. Secrets are named by the variables that hold them.
struct NotifyOptions {
    enum class When : std::uint8_t {
        Always,
        Failure,  ///< only of refreshes that failed
        Change,  ///< of failures, and of images that are not those of the build before
    };
    When when = When::Always;
    std::string command;  ///< run by sh in the project folder with the news as JSON on its input
    std::string webhook;  ///< https address that the same JSON is posted to; holds no secret
    std::string webhookVariable;  ///< environment variable with the address, when it is a secret
    std::string tokenVariable;  ///< environment variable with a bearer token for the webhook
    /// Whether anybody is to be told.
    [[nodiscard]] bool any() const
    {
        return !command.empty() || !webhook.empty() || !webhookVariable.empty();
    }
    friend bool operator==(const NotifyOptions&, const NotifyOptions&) = default;
};

/// How much of the past stays on this machine, per service.
struct KeepOptions {
    int snapshots = 3;  ///< newest snapshots
    int images = 0;  ///< newest images in the engine; 0 keeps all
    friend bool operator==(const KeepOptions&, const KeepOptions&) = default;
};

}  // namespace decant
