#include "core/http/proxy/bridged_head.h"

#include "core/http/headers/login_challenge.h"

#include <algorithm>

namespace tributary {

namespace {

using Kind = BridgedHead::Kind;

constexpr qsizetype longestHead = 256 * 1024;
constexpr QByteArrayView endOfLine("\r\n");
constexpr QByteArrayView endOfHead("\r\n\r\n");

// Takes as long whether the first byte is wrong or the last.
bool isSame(QByteArrayView given, QByteArrayView right)
{
    if (given.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= given[i] ^ right[i];
    return difference == 0;
}

QByteArray nameOf(const QByteArray& line)
{
    return line.left(line.indexOf(':')).trimmed().toLower();
}

QByteArray valueOf(const QByteArray& line)
{
    return line.mid(line.indexOf(':') + 1).trimmed();
}

// A request of ours has no body. A head that announces one is refused: behind the body a second request could
// be hidden.
bool announcesABody(const QByteArray& line)
{
    return nameOf(line) == "transfer-encoding" || (nameOf(line) == "content-length" && valueOf(line) != "0");
}

QList<QByteArray> takeLines(QByteArray& input, qsizetype length)
{
    QList<QByteArray> lines;
    const QByteArray head = input.first(length);
    input.remove(0, length + endOfHead.size());
    for (qsizetype from = 0; from <= head.size();) {
        const qsizetype found = head.indexOf(endOfLine, from);
        const qsizetype end = found < 0 ? head.size() : found;
        lines.append(head.mid(from, end - from));
        from = end + endOfLine.size();
    }
    return lines;
}

} // namespace

BridgedHead takeBridgedHead(QByteArray& input, const QByteArray& loginOfClient,
                            const std::optional<Credentials>& loginAtProxy)
{
    const qsizetype length = input.indexOf(endOfHead);
    if (length < 0)
        return {.kind = input.size() > longestHead ? Kind::Nonsense : Kind::Incomplete};
    QList<QByteArray> lines = takeLines(input, length);
    const QByteArray asked = lines.takeFirst();
    if (asked.count(' ') != 2 || std::ranges::any_of(lines, announcesABody))
        return {.kind = Kind::Nonsense};
    bool isKnown = false;
    QByteArray mark;
    lines.removeIf([&](const QByteArray& line) {
        const QByteArray name = nameOf(line);
        const bool isLogin = name == "proxy-authorization";
        isKnown = isKnown || (isLogin && isSame(valueOf(line), loginOfClient));
        const bool isMark = name == markHeader;
        if (isMark)
            mark = valueOf(line);
        return isLogin || isMark;
    });
    if (!isKnown)
        return {.kind = Kind::Stranger};
    if (loginAtProxy)
        lines.append("Proxy-Authorization: " + basicLogin(*loginAtProxy));
    lines.prepend(asked);
    return {.kind = asked.startsWith("CONNECT ") ? Kind::Tunnel : Kind::Request,
            .forwarded = lines.join(endOfLine.toByteArray()) + endOfHead.toByteArray(),
            .mark = mark,
            .target = asked.split(' ').at(1)};
}

} // namespace tributary
