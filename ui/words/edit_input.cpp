#include "ui/words/edit_input.h"

#include "core/values/download/request_secrets.h"
#include "ui/words/links.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

QString hiddenValue()
{
    constexpr int letters = 8;
    return QString(letters, u'•');
}

// All that is sent as headers, one a line, in the order in which the fields show them.
QList<Header> headerLines(const SentHeaders& sent)
{
    QList<Header> lines = sent.headers;
    if (!sent.userAgent.isEmpty())
        lines.append({.name = "User-Agent", .value = sent.userAgent});
    if (!sent.referer.isEmpty())
        lines.append({.name = "Referer",
                      .value = sent.referer.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment)});
    if (!sent.cookies.isEmpty())
        lines.append({.name = "Cookie", .value = sent.cookies});
    return lines;
}

QString textOf(const Header& line)
{
    const bool isShown = !isSecret(line);
    return QString::fromLatin1(line.name) + QLatin1String(": ") +
           (isShown ? QString::fromUtf8(line.value) : hiddenValue());
}

QString textOf(const SentHeaders& sent)
{
    QStringList lines;
    for (const Header& line : headerLines(sent))
        lines.append(textOf(line));
    return lines.join(u'\n');
}

QString textOf(const QList<Mirror>& mirrors)
{
    QList<QUrl> links;
    for (const Mirror& mirror : mirrors)
        links.append(mirror.url);
    return linesOf(links);
}

// The lines whose values were hidden get them back. Nobody can have meant those that are left.
QString withHiddenValues(const QString& typed, const SentHeaders& before)
{
    QList<Header> hidden = headerLines(before);
    QStringList lines = typed.split(u'\n');
    for (QString& line : lines) {
        const auto same = std::ranges::find_if(
            hidden, [&line](const Header& one) { return isSecret(one) && textOf(one) == line.trimmed(); });
        if (same == hidden.end())
            continue;
        line = QString::fromLatin1(same->name) + QLatin1String(": ") + QString::fromUtf8(same->value);
        hidden.erase(same);
    }
    return lines.join(u'\n');
}

// A field that says what it said at first is not read again: it may hold more than a person could type.
AddInput changedPart(AddInput input, const ShownTerms& before)
{
    if (input.mirrors == before.shown.mirrors)
        input.mirrors.clear();
    if (input.checksum == before.shown.checksum)
        input.checksum.clear();
    if (input.sent.headers == before.shown.sent.headers)
        input.sent.headers.clear();
    input.sent.headers = withHiddenValues(input.sent.headers, before.terms.sent);
    return input;
}

// A mirror that was there before, as the fields write it, keeps its login, unless another one was typed, and
// its place.
QList<Mirror> asBefore(QList<Mirror> mirrors, const QList<Mirror>& before)
{
    for (Mirror& mirror : mirrors) {
        const QString line = linesOf({mirror.url});
        const auto same =
            std::ranges::find_if(before, [&line](const Mirror& one) { return linesOf({one.url}) == line; });
        if (same == before.end())
            continue;
        const auto typed = std::exchange(mirror, *same).credentials;
        if (typed)
            mirror.credentials = typed;
    }
    return mirrors;
}

ConnectionChoice orAutomatic(ConnectionChoice typed, int automaticMost)
{
    if (typed.growth == ConnectionGrowthKind::Automatic)
        typed.most = automaticMost;
    return typed;
}

} // namespace

AddInput inputOf(const DownloadTerms& terms)
{
    const bool isFixed = terms.connections.growth == ConnectionGrowthKind::Fixed;
    AddInput input;
    input.connections = isFixed ? terms.connections.most : 0;
    input.bytesPerSecond = terms.bytesPerSecond.value_or(0);
    input.checksum = terms.checksum ? toText(*terms.checksum) : QString();
    input.mirrors = textOf(terms.mirrors);
    input.sent.headers = textOf(terms.sent);
    return input;
}

AskedChange changeFrom(const AddInput& input, const ShownTerms& before)
{
    const AddInput& shown = before.shown;
    const AddInput changed = changedPart(input, before);
    const auto typed = termsFrom(changed);
    if (!typed)
        return std::unexpected(typed.error());
    if (changed.sent.headers.contains(hiddenValue()))
        return std::unexpected(QList{complaintAbout(TypedField::Headers)});
    DownloadChange change;
    if (input.mirrors != shown.mirrors)
        change.mirrors = asBefore(typed->mirrors, before.terms.mirrors);
    if (input.sent.headers != shown.sent.headers)
        change.sent = termsOf(*typed).sent;
    if (input.checksum != shown.checksum)
        change.checksum = typed->checksum.value_or(Checksum());
    if (input.connections != shown.connections)
        change.connections = orAutomatic(typed->connections, before.automaticMost);
    if (input.bytesPerSecond != shown.bytesPerSecond)
        change.bytesPerSecond = input.bytesPerSecond;
    return change;
}

} // namespace tributary
