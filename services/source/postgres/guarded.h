// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <pqxx/pqxx>

#include <exception>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace decant::postgres {

/// The Error for what a server answered. `sqlState` may be empty where libpq knows none.
[[nodiscard]] Error serverError(std::string what, std::string_view sqlState,
                                std::string_view message);

/// The Error for a connection that could not be made or broke; libpq gives only words here.
[[nodiscard]] Error connectionError(std::string what, std::string_view message);

/// Where libpqxx's exceptions end. `what`: the thing the query is about.
template <class F>
auto guarded(std::string what, F&& query) -> Result<std::invoke_result_t<F>>
{
    try {
        return std::forward<F>(query)();
    } catch (const pqxx::broken_connection& e) {
        return connectionError(std::move(what), e.what());
    } catch (const pqxx::sql_error& e) {
        return serverError(std::move(what), e.sqlstate(), e.what());
    } catch (const std::exception& e) {
        return Error{Error::Code::Internal,
                     Error::Area::Source,
                     std::move(what),
                     Sentence::verbatim(e.what()),
                     {}};
    }
}

}  // namespace decant::postgres
