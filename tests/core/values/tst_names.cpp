#include "core/engine/door/read_link_list.h"
#include "core/values/basics/watching.h"
#include "core/values/download/checksum.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/download/placement.h"
#include "core/values/inputs/flaw.h"
#include "core/values/network/cookie.h"
#include "core/values/network/host_profile.h"
#include "core/values/network/keyring.h"
#include "core/values/network/network_reach.h"
#include "core/values/network/proxy_address.h"
#include "core/values/network/secret.h"
#include "core/values/queue/store_report.h"
#include "core/values/queue/week_schedule.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

template<typename Choice>
QLatin1String named(int value)
{
    return nameOf(static_cast<Choice>(value));
}

using Naming = QLatin1String (*)(int);

const QMap<QString, Naming> namings{
    {u"AskedAnew"_s, &named<AskedAnew>},
    {u"AssemblyKind"_s, &named<AssemblyKind>},
    {u"CertificateCheck"_s, &named<CertificateCheck>},
    {u"CheckedBy"_s, &named<CheckedBy>},
    {u"ChecksumOrigin"_s, &named<ChecksumOrigin>},
    {u"ChecksumOutcome"_s, &named<ChecksumOutcome>},
    {u"ChecksumSearch"_s, &named<ChecksumSearch>},
    {u"ConflictPolicy"_s, &named<ConflictPolicy>},
    {u"ConnectionActivity"_s, &named<ConnectionActivity>},
    {u"ConnectionGrowthKind"_s, &named<ConnectionGrowthKind>},
    {u"CookieReach"_s, &named<CookieReach>},
    {u"CookieTransport"_s, &named<CookieTransport>},
    {u"DownloadState"_s, &named<DownloadState>},
    {u"ErrorKind"_s, &named<ErrorKind>},
    {u"FileTime"_s, &named<FileTime>},
    {u"Filing"_s, &named<Filing>},
    {u"FlawKind"_s, &named<FlawKind>},
    {u"HourRule"_s, &named<HourRule>},
    {u"Learned"_s, &named<Learned>},
    {u"LinkListLook"_s, &named<LinkListLook>},
    {u"ListMove"_s, &named<ListMove>},
    {u"LogKind"_s, &named<LogKind>},
    {u"NamedBy"_s, &named<NamedBy>},
    {u"NetworkReach"_s, &named<NetworkReach>},
    {u"NoSecret"_s, &named<NoSecret>},
    {u"OwnWays"_s, &named<OwnWays>},
    {u"Priority"_s, &named<Priority>},
    {u"ProxyFlaw"_s, &named<ProxyFlaw>},
    {u"ProxyKind"_s, &named<ProxyKind>},
    {u"ResultKind"_s, &named<ResultKind>},
    {u"SizeOutcome"_s, &named<SizeOutcome>},
    {u"SpaceReservation"_s, &named<SpaceReservation>},
    {u"StartWhen"_s, &named<StartWhen>},
    {u"StoreOrigin"_s, &named<StoreOrigin>},
    {u"TransferMode"_s, &named<TransferMode>},
    {u"UnnamedPort"_s, &named<UnnamedPort>},
    {u"Watching"_s, &named<Watching>},
};

// The values between the braces of an enum, or those of the list that is included there.
QStringList valuesIn(QString braces)
{
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    static const QRegularExpression included(u"#include \"(\\S+)\""_s);
    static const QRegularExpression line(u"^[A-Z]+\\((\\w+),"_s, QRegularExpression::MultilineOption);
    QStringList values;
    if (const QRegularExpressionMatch list = included.match(braces); list.hasMatch()) {
        QFile file(QStringLiteral(TRIBUTARY_SOURCE_ROOT "/") + list.captured(1));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (auto found = line.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            values.append(found.next().captured(1));
        return values;
    }
    for (const QString& value : braces.remove(comment).split(u',')) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

// The values of each enum of the core's values, as the headers have them.
QMap<QString, QStringList> enumsOfTheSources()
{
    static const QRegularExpression definition(u"^enum class (\\w+)[^;{]*\\{([^}]*)\\}"_s,
                                               QRegularExpression::MultilineOption);
    QMap<QString, QStringList> enums;
    QStringList headers{QStringLiteral(TRIBUTARY_SOURCE_ROOT "/core/engine/door/read_link_list.h")};
    QDirIterator values(QStringLiteral(TRIBUTARY_SOURCE_ROOT "/core/values"), {u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
    while (values.hasNext())
        headers.append(values.next());
    for (const QString& header : std::as_const(headers)) {
        QFile file(header);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto found = definition.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            const QRegularExpressionMatch one = found.next();
            enums[one.captured(1)] += valuesIn(one.captured(2));
        }
    }
    return enums;
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneForEachChoice();
    void hasNoneForWhatIsNoChoice();
};

// A choice that is new in a header and has no name, or one name for two, is found here.
void TestNames::hasOneForEachChoice()
{
    const QMap<QString, QStringList> enums = enumsOfTheSources();
    for (auto naming = namings.begin(); naming != namings.end(); ++naming) {
        const qsizetype count = enums.value(naming.key()).size();
        QVERIFY2(count > 1, qPrintable(naming.key()));
        QSet<QString> names;
        for (int value = 0; value < count; ++value) {
            const QString name = (*naming)(value);
            const QString where = naming.key() + u"::"_s + enums[naming.key()][value];
            QVERIFY2(!name.isEmpty() && (name != u"unknown"_s || where.endsWith(u"Unknown"_s)),
                     qPrintable(where));
            names.insert(name);
        }
        QVERIFY2(names.size() == count, qPrintable(naming.key()));
    }
}

void TestNames::hasNoneForWhatIsNoChoice()
{
    for (const Naming& naming : namings)
        QCOMPARE(naming(200), QLatin1String("unknown"));
    QCOMPARE(nameOf(Secret::Cookies), QLatin1String("cookies"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
