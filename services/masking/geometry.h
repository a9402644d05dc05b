// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// Degrees; x is the longitude and y the latitude, as PostGIS has it.
struct GeoPoint {
    double longitude = 0;
    double latitude = 0;
};

/// How a column writes a point.
enum class PointForm : unsigned char {
    Text,  ///< "52.5200,13.4050": latitude first, as people write it
    Native,  ///< (13.4050,52.5200)
    PostGis,  ///< EWKB in hexadecimal digits
};

/// Reads any of the forms; nullopt for anything else.
[[nodiscard]] std::optional<GeoPoint> parsePoint(PointForm form, std::string_view text);
/// Appends the point, at most 9 `decimals`. EWKB has the coordinate system WGS 84 (SRID 4326).
void appendPoint(PointForm form, GeoPoint point, int decimals, std::string& out);

/// A double of a whole text; nullopt for NaN, infinity and anything else.
[[nodiscard]] std::optional<double> parseDouble(std::string_view text);
/// Appends with exactly `decimals` digits behind the point; never in exponent form.
void appendFixed(double value, int decimals, std::string& out);

/// Metres of a degree of latitude (mean radius of the earth 6371008.8 m, IUGG 1980).
constexpr double kMetresPerDegree = 111195.08;

}  // namespace decant
