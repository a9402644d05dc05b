// SPDX-License-Identifier: MIT
#include "services/source/source.h"

#include "services/source/postgres/postgressource.h"

#include <array>
#include <utility>

namespace decant {

namespace {

using Make = std::unique_ptr<Source> (*)(const Service&, std::string);

/// The registry: one line per kind.
constexpr std::array kKinds{
    std::pair<ServiceKind, Make>{
        ServiceKind::Postgres,
        [](const Service& service, std::string password) -> std::unique_ptr<Source> {
            return std::make_unique<postgres::PostgresSource>(service, std::move(password));
        }},
};

}  // namespace

Result<std::unique_ptr<Source>> makeSource(const Service& service, std::string password)
{
    for (const auto& [kind, make] : kKinds) {
        if (kind == service.kind)
            return make(service, std::move(password));
    }
    return Error{Error::Code::InvalidInput, Error::Area::Project, service.name,
                 "services of kind " + std::string(toString(service.kind)) + " have no source yet",
                 "Use kind = \"postgres\"."};
}

}  // namespace decant
