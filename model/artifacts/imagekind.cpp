// SPDX-License-Identifier: MIT
#include "model/artifacts/imagekind.h"

#include "model/artifacts/artifacts.h"
#include "model/artifacts/kinds/kinds.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

struct KindEntry {
    ServiceKind kind;
    ImageKind (*image)(const Service&);
    std::string (*base)(int serverVersion);
};

/// The registry: one line per kind.
constexpr std::array kKinds{
    KindEntry{ServiceKind::Postgres, kinds::postgres, kinds::postgresBase},
    KindEntry{ServiceKind::MariaDb, kinds::mariadb, kinds::mariadbBase},
    KindEntry{ServiceKind::MySql, kinds::mysql, kinds::mysqlBase},
    KindEntry{ServiceKind::Redis, kinds::redis, kinds::redisBase},
    KindEntry{ServiceKind::Valkey, kinds::valkey, kinds::valkeyBase},
    KindEntry{ServiceKind::Custom, kinds::custom, kinds::customBase},
};

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        if (plain) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kHex[byte >> 4U];
        out += kHex[byte & 15U];
    }
    return out;
}

}  // namespace

std::string kinds::threePartVersion(int serverVersion)
{
    return std::to_string(serverVersion / 10000) + '.' + std::to_string(serverVersion / 100 % 100)
        + '.' + std::to_string(serverVersion % 100);
}

ImageKind imageKind(const Service& service)
{
    const auto* entry = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindEntry& each) {
        return each.kind == service.kind;
    });
    return entry->image(service);
}

std::string defaultBaseImage(const std::string& engine, int serverVersion)
{
    const auto* entry = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindEntry& each) {
        return toString(each.kind) == engine;
    });
    return entry == kKinds.end() || serverVersion <= 0 ? std::string() : entry->base(serverVersion);
}

std::string connectionUri(const Service& service, std::string_view host, std::string_view port)
{
    const ImageKind kind = imageKind(service);
    const std::string& database =
        service.image.database.empty() ? service.source.database : service.image.database;
    std::string uri = kind.scheme + "://";
    if (!service.image.user.empty() || !service.image.password.empty())
        uri +=
            percentEncoded(service.image.user) + ':' + percentEncoded(service.image.password) + '@';
    uri += std::string(host) + ':' + std::string(port);
    return uri + '/' + percentEncoded(database);
}

}  // namespace decant
