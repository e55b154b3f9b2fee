#pragma once

#include "core/values/basics/names.h"

#include <QStringList>

namespace tributary {

// The mistakes in a list of links, a document, a command or a file of logins. Sentences are made of them in
// words. "%1" and "%2" stand for the arguments.
enum class FlawKind : quint8 {
#define FLAW(kind, name) kind,
#include "core/values/inputs/flaws.def"
#undef FLAW
};

template<>
inline constexpr auto choiceNames<FlawKind> = std::array{
#define FLAW(kind, name) QLatin1String(name),
#include "core/values/inputs/flaws.def"
#undef FLAW
};
constexpr auto lastFlawKind = static_cast<FlawKind>(choiceNames<FlawKind>.size() - 1);

// A flaw with what belongs into its sentence: numbers, names and schemes. Never a quoted line: a link may
// hold a password.
struct Flaw
{
    FlawKind kind = FlawKind::NoLink;
    QStringList arguments = {};

    friend bool operator==(const Flaw&, const Flaw&) = default;
};

// A line, or a place in a document, that makes no sense.
struct LinkListFlaw
{
    qint64 line = 0;
    Flaw reason;

    friend bool operator==(const LinkListFlaw&, const LinkListFlaw&) = default;
};

} // namespace tributary
