// SPDX-License-Identifier: MIT
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf4f5f6));
    palette.setColor(QPalette::WindowText, QColor(0x1c2326));
    palette.setColor(QPalette::Base, QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7f9f9));
    palette.setColor(QPalette::Text, QColor(0x1c2326));
    palette.setColor(QPalette::Button, QColor(0xebeeee));
    palette.setColor(QPalette::ButtonText, QColor(0x1c2326));
    palette.setColor(QPalette::BrightText, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipBase, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, QColor(0x1c2326));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b777b));
    palette.setColor(QPalette::Highlight, QColor(0x0f766e));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x0f766e));
    palette.setColor(QPalette::Mid, QColor(0xc3cbcd));
    palette.setColor(QPalette::Dark, QColor(0x9aa5a8));
    palette.setColor(QPalette::Light, QColor(0xffffff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8f9a9d));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xb8c2c4));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x23282b));
    palette.setColor(QPalette::WindowText, QColor(0xe6eaeb));
    palette.setColor(QPalette::Base, QColor(0x1a1e20));
    palette.setColor(QPalette::AlternateBase, QColor(0x1f2427));
    palette.setColor(QPalette::Text, QColor(0xe6eaeb));
    palette.setColor(QPalette::Button, QColor(0x31383b));
    palette.setColor(QPalette::ButtonText, QColor(0xe6eaeb));
    palette.setColor(QPalette::BrightText, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31383b));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6eaeb));
    palette.setColor(QPalette::PlaceholderText, QColor(0x8d999d));
    palette.setColor(QPalette::Highlight, QColor(0x0d9488));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x2dd4bf));
    palette.setColor(QPalette::Mid, QColor(0x3d4549));
    palette.setColor(QPalette::Dark, QColor(0x14181a));
    palette.setColor(QPalette::Light, QColor(0x4a5458));
    palette.setColor(QPalette::Shadow, QColor(0x0c0e0f));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x77838a));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3d4549));
    return palette;
}

const ThemeColours& lightColours()
{
    static const ThemeColours colours{
        QColor(0x0f766e), QColor(0x15803d), QColor(0xb45309), QColor(0xb91c1c), QColor(0x5b676b),
        QColor(0xdcf5e3), QColor(0xfbe1e1), QColor(0x93c5fd), QColor(0xcbd2d6), QColor(0x5cc9bb)};
    return colours;
}

const ThemeColours& darkColours()
{
    static const ThemeColours colours{
        QColor(0x2dd4bf), QColor(0x4ade80), QColor(0xfbbf24), QColor(0xf87171), QColor(0x9aa6aa),
        QColor(0x163826), QColor(0x45201f), QColor(0x2c5282), QColor(0x465156), QColor(0x14746a)};
    return colours;
}

/// Draws a black-on-nothing SVG in a colour of the palette.
class TintedIconEngine : public QIconEngine {
public:
    explicit TintedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, tinted(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(size, mode, state);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_name); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        const ThemeColours& colours = themeColours(palette);
        if (m_name == u"ok"_s)
            return colours.ok;
        if (m_name == u"warning"_s || m_name == u"question"_s)
            return colours.warning;
        if (m_name == u"error"_s)
            return colours.error;
        if (m_name == u"running"_s || m_name == u"mask"_s)
            return colours.accent;
        if (m_name == u"waiting"_s || m_name == u"reused"_s || m_name == u"column"_s)
            return colours.muted;
        return palette.color(QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap tinted(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) const
    {
        const QColor tint = colour(mode);
        const QString key = u"decant/%1/%2x%3/%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(tint.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(QString(u":/icons/"_s + m_name + u".svg"_s));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), tint);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
};

std::optional<bool>& desktopDark()
{
    static std::optional<bool> dark;
    return dark;
}

ThemeChoice& currentChoice()
{
    static ThemeChoice choice = ThemeChoice::Auto;
    return choice;
}

}  // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const ThemeColours& themeColours(const QPalette& palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

void applyTheme(ThemeChoice choice)
{
    // What the desktop gave us before the first change decides "auto" until it says so itself.
    if (!desktopDark())
        desktopDark() = isDark(QApplication::palette());
    currentChoice() = choice;
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::Auto && *desktopDark());
    if (QApplication::style()->name() != u"fusion"_s)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

ThemeChoice chosenTheme()
{
    return static_cast<ThemeChoice>(QSettings().value(u"theme"_s, 0).toInt());
}

void chooseTheme(ThemeChoice choice)
{
    QSettings().setValue(u"theme"_s, static_cast<int>(choice));
    applyTheme(choice);
}

void setDesktopDark(bool dark)
{
    desktopDark() = dark;
    if (currentChoice() == ThemeChoice::Auto)
        applyTheme(ThemeChoice::Auto);
}

QIcon themedIcon(const QString& name)
{
    if (!QFile::exists(QString(u":/icons/"_s + name + u".svg"_s)))
        return {};
    return QIcon(new TintedIconEngine(name));
}

}  // namespace decant::gui
