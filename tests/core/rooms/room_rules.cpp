#include "tests/core/rooms/room_rules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

using Rooms = QHash<QString, QStringList>;

// The rooms that each room may include besides itself. Tests other than their support may include everything.
const Rooms& allowedRooms()
{
    static const QString values = QStringLiteral("values"), engine = QStringLiteral("engine"),
                         words = QStringLiteral("words");
    static const Rooms rooms{
        {values, {}},
        {QStringLiteral("http"), {values}},
        {QStringLiteral("segments"), {values}},
        {QStringLiteral("storage"), {values}},
        {QStringLiteral("inputs"), {values}},
        {engine,
         {values, QStringLiteral("http"), QStringLiteral("segments"), QStringLiteral("storage"),
          QStringLiteral("inputs")}},
        {words, {values}},
        {QStringLiteral("ui"), {words, engine, values}},
        {QStringLiteral("app"), {QStringLiteral("ui"), words, engine, values}},
        {QStringLiteral("tests/support"), {values}},
    };
    return rooms;
}

QString blankedComments(const QString& text)
{
    // Strings and character constants are matched first, so that a // in one does not start a comment.
    static const QRegularExpression token(
        QStringLiteral(R"re("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString blanked = text;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.capturedView().startsWith(QLatin1Char('/')))
            continue;
        for (auto at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (blanked.at(at) != QLatin1Char('\n'))
                blanked[at] = QLatin1Char(' ');
        }
    }
    return blanked;
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
}

bool isOfTheTree(const QString& target)
{
    static const QRegularExpression pattern(QStringLiteral("^(app|core|tests|ui|words)/"));
    return pattern.match(target).hasMatch();
}

// One file's includes of other files of ours, found as the compiler finds them.
class Tree
{
public:
    explicit Tree(const QList<SourceText>& sources)
    {
        for (const SourceText& source : sources)
            m_paths.insert(source.path);
    }

    std::optional<QString> find(const QString& from, const QString& target) const
    {
        for (const QString& candidate : {QString(folderOf(from) + target), target}) {
            if (m_paths.contains(candidate))
                return candidate;
        }
        return std::nullopt;
    }

private:
    QSet<QString> m_paths;
};

QString at(const SourceText& source, const Include& include)
{
    return source.path + QLatin1Char(':') + QString::number(include.line) + QStringLiteral(" includes ") +
           include.target;
}

std::optional<QString> objection(const QString& from, const QString& to)
{
    const QString room = roomOf(from), other = roomOf(to);
    if (room == other || room == QLatin1String("tests"))
        return std::nullopt;
    if (allowedRooms().value(room).contains(other))
        return std::nullopt;
    return room + QStringLiteral(" may not see ") + other;
}

using Graph = QHash<QString, QStringList>;
enum class Visit { Open, Done };

void followIncludes(const QString& path, const Graph& graph, QHash<QString, Visit>& visits, QStringList& way,
                    QStringList& cycles)
{
    visits[path] = Visit::Open;
    way.append(path);
    for (const QString& next : graph.value(path)) {
        if (!visits.contains(next))
            followIncludes(next, graph, visits, way, cycles);
        else if (visits.value(next) == Visit::Open)
            cycles.append((way.mid(way.indexOf(next)) + QStringList{next}).join(QStringLiteral(" -> ")));
    }
    way.removeLast();
    visits[path] = Visit::Done;
}

} // namespace

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression directive(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">])re"),
        QRegularExpression::MultilineOption);
    const QString code = blankedComments(text);
    QList<Include> includes;
    for (auto matches = directive.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        const auto line = QStringView(code).left(match.capturedStart(1)).count(QLatin1Char('\n')) + 1;
        includes.append({.line = static_cast<int>(line), .target = match.captured(1)});
    }
    return includes;
}

QString roomOf(const QString& path)
{
    static const QRegularExpression room(
        QStringLiteral("^(?:core/([^/]+)/|(app|ui|words)/|(tests/support)/|(tests)/)"));
    const auto match = room.match(path);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()) : QString();
}

QStringList brokenRules(const QList<SourceText>& sources)
{
    const Tree tree(sources);
    QStringList broken;
    for (const SourceText& source : sources) {
        if (roomOf(source.path) != QLatin1String("tests") && !allowedRooms().contains(roomOf(source.path)))
            broken.append(source.path + QStringLiteral(" is in no room that the rules know"));
        for (const Include& include : includesOf(source.text)) {
            const auto path = tree.find(source.path, include.target);
            if (!path && isOfTheTree(include.target))
                broken.append(at(source, include) + QStringLiteral(", which is not there"));
            if (const auto why = path ? objection(source.path, *path) : std::nullopt)
                broken.append(at(source, include) + QStringLiteral(": ") + *why);
        }
    }
    return broken;
}

QStringList includeCycles(const QList<SourceText>& sources)
{
    const Tree tree(sources);
    Graph graph;
    for (const SourceText& source : sources) {
        for (const Include& include : includesOf(source.text)) {
            if (const auto path = tree.find(source.path, include.target))
                graph[source.path].append(*path);
        }
    }
    QHash<QString, Visit> visits;
    QStringList way, cycles;
    for (const SourceText& source : sources) {
        if (!visits.contains(source.path))
            followIncludes(source.path, graph, visits, way, cycles);
    }
    return cycles;
}

QStringList windowsInCore(const QList<SourceText>& sources, const QSet<QString>& windowHeaders)
{
    static const QRegularExpression module(
        QStringLiteral("^Qt(Gui|Widgets|OpenGL|OpenGLWidgets|PrintSupport|Svg|SvgWidgets|Quick|Qml)/"));
    QStringList found;
    for (const SourceText& source : sources) {
        if (!source.path.startsWith(QLatin1String("core/")))
            continue;
        for (const Include& include : includesOf(source.text)) {
            if (module.match(include.target).hasMatch() || windowHeaders.contains(include.target))
                found.append(at(source, include) + QStringLiteral(", which needs a window system"));
        }
    }
    return found;
}

QStringList sharedTypeNames(const QList<SourceText>& sources)
{
    static const QRegularExpression definition(
        QStringLiteral(R"re(^(?:struct|class|enum class) (\w+)(?: final)?(?:\s*:(?!:)[^;{]*)?\s*\{)re"),
        QRegularExpression::MultilineOption);
    QMap<QString, QStringList> homes;
    for (const SourceText& source : sources) {
        if (!source.path.endsWith(QLatin1String(".h")) || source.path.startsWith(QLatin1String("tests/")))
            continue;
        const QString code = blankedComments(source.text);
        for (auto matches = definition.globalMatch(code); matches.hasNext();)
            homes[matches.next().captured(1)].append(source.path);
    }
    QStringList shared;
    for (auto name = homes.cbegin(); name != homes.cend(); ++name) {
        if (name->size() > 1)
            shared.append(name.key() + QStringLiteral(" is defined in ") +
                          name->join(QStringLiteral(" and ")));
    }
    return shared;
}

} // namespace tributary
