// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"
#include "model/project/automation.h"
#include "model/project/composeoptions.h"
#include "model/subset/subsetspec.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The newest format of decant.toml this program writes.
inline constexpr int kProjectFormat = 1;
/// Most layers that ImageOptions::layers may ask for.
inline constexpr int kMostDataLayers = 32;

enum class ServiceKind : std::uint8_t { Postgres, MariaDb, MySql, Redis, Valkey, Custom };

/// Where the password of a source is taken from. The secret itself is never in the project.
struct PasswordSource {
    enum class Kind : std::uint8_t {
        Automatic,  ///< keychain, DECANT_<SERVICE>_PASSWORD, then libpq's own ways
        Keychain,
        Environment,  ///< variable `argument`
        Command,  ///< first line of the output of `argument`
        Libpq,  ///< PGPASSWORD, .pgpass, pg_service.conf only
    };
    Kind kind = Kind::Automatic;
    std::string argument;
    friend bool operator==(const PasswordSource&, const PasswordSource&) = default;
};

/// A connection without its secret. Empty fields fall back to libpq's own defaults.
struct Connection {
    std::string host;  ///< name, address or socket folder
    int port = 0;  ///< 0: default
    std::string database;
    std::string user;
    std::string service;  ///< section of pg_service.conf
    std::string sslMode;
    std::string sslRootCert;
    std::string sslCert;
    std::string sslKey;
    std::map<std::string, std::string> options;  ///< further libpq parameters
    PasswordSource password;
    int statementTimeoutSeconds = 0;  ///< 0: the server's own
    int jobs = 0;  ///< parallel connections; 0: chosen from the machine
    std::int64_t bytesPerSecond = 0;  ///< most that is read, over all connections; 0: no limit
    /// Reading a standby stops while it is further behind its primary; 0: it never does.
    int mostLagSeconds = 0;
    friend bool operator==(const Connection&, const Connection&) = default;
};

/// What the image of a service is made from and looks like.
struct ImageOptions {
    std::string
        base;  ///< image reference; "" chooses the official one of the source's exact version
    std::string database;  ///< name in the image; "" as in the source
    std::string user = "postgres";  ///< superuser of the image
    std::string password =
        "postgres";  ///< well-known password of that user for local use; no secret
    std::string compression = "zstd";  ///< of the data files: zstd, gzip, none
    int compressionLevel = 0;  ///< 0: default of the method
    std::string donorExtra;  ///< Dockerfile instructions added to the donor stage
    std::string finalExtra;  ///< Dockerfile instructions added to the final stage
    std::string platform;  ///< "linux/arm64"; "" is the engine's own
    /// In how many layers the data folder is stored. 1 restores with all processors. More restore
    /// one table after the other, so that the file of an unchanged table is the same again and its
    /// layer needs no push and no pull.
    int layers = 1;
    friend bool operator==(const ImageOptions&, const ImageOptions&) = default;
};

struct Service {
    std::string name;  ///< [a-z][a-z0-9_-]*
    ServiceKind kind = ServiceKind::Postgres;
    Connection source;
    SubsetSpec subset;
    MaskSpec masking;
    ImageOptions image;
    ComposeOptions compose;
    friend bool operator==(const Service&, const Service&) = default;
};

/// Who sends an image to the registry.
enum class PushBy : std::uint8_t {
    Decant,  ///< this program, from the engine's image
    Engine,  ///< the engine itself: for one that is nearer to the registry than this machine
};
/// As in decant.toml, in the order of the enumeration.
inline constexpr std::array<std::string_view, 2> kPushByNames{"decant", "engine"};

/// Where images go. An image is named REGISTRY/REPOSITORY-SERVICE:TAG.
struct RegistryTarget {
    std::string registry;  ///< host[:port]; "" keeps images local
    std::string repository;  ///< path in the registry; "" = project name
    std::string tag = "{date}";  ///< placeholders: {date} {time} {version} {git} {hash}
    bool insecure = false;  ///< plain HTTP although not loopback
    std::string caFile;
    PushBy pushBy = PushBy::Decant;
    std::int64_t maxLayerBytes = 10'000'000'000;  ///< compressed; what registries accept; 0: any
    int keepTags = 0;  ///< after a push older tags beyond this many are deleted; 0 keeps all
    /// Further tags of the same image, with the placeholders of `tag`: "latest".
    std::vector<std::string> moreTags = {};
    friend bool operator==(const RegistryTarget&, const RegistryTarget&) = default;
};

/// Limits on compressed bytes; 0 means no limit.
struct Budget {
    std::int64_t stackBytes = 5'000'000'000;
    friend bool operator==(const Budget&, const Budget&) = default;
};

/// `decant.toml`: the stack, no secrets, no machine paths.
struct Project {
    int format = kProjectFormat;
    std::string name;
    std::string keyFingerprint;  ///< of the project masking key; "" until a key was made
    RegistryTarget registry;
    Budget budget;
    CiOptions ci;
    NotifyOptions notify;
    KeepOptions keep;
    std::vector<Service> services;
    std::vector<Application> applications;  ///< of the team's own, in compose.yaml only

    [[nodiscard]] const Service* service(std::string_view serviceName) const;
    [[nodiscard]] Service* service(std::string_view serviceName);
    friend bool operator==(const Project&, const Project&) = default;
};

[[nodiscard]] std::string_view toString(ServiceKind kind);

/// REGISTRY/REPOSITORY-SERVICE without tag.
[[nodiscard]] std::string imageRepository(const Project& project, const Service& service);

}  // namespace decant
