#include "core/engine/shared/shared_limits.h"
#include "core/engine/sources/source_list.h"
#include "core/values/network/origin.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{1h};

Mirror mirrorAt(const char* host, int priority)
{
    return {.url = QUrl(QStringLiteral("http://%1.example/file").arg(QLatin1String(host))),
            .credentials = {},
            .priority = priority};
}

DownloadRequest wantedOf(const QList<Mirror>& mirrors)
{
    DownloadRequest wanted;
    wanted.url = QUrl(QStringLiteral("http://own.example/file"));
    wanted.mirrors = mirrors;
    return wanted;
}

struct Offer
{
    explicit Offer(int mirrors)
        : sources(wantedOf(mirrorsOf(mirrors)), limits)
    {
    }
    Source& source(size_t number) { return sources.at(number); }

    SharedLimits limits{{}};
    SourceList sources;

private:
    static QList<Mirror> mirrorsOf(int count)
    {
        QList<Mirror> mirrors;
        for (int n = 1; n <= count; ++n)
            mirrors.append(mirrorAt(qPrintable(QStringLiteral("mirror%1").arg(n)), 1));
        return mirrors;
    }
};

} // namespace

// Which places offer the file, and which of them may be asked.
class TestSourceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesTheOwnLinkAndThenMirrorsByPriority();
    void hasEachPlaceOnce();
    void givesAMirrorItsOwnLoginAlone();
    void tellsAMirrorOnlyTheRefererSite();
    void remembersHostsWhoseRangesWereWrong();
    void beginsWithTheFirstThatIsUsable();
    void looksBesideASource();
    void wantsWhatTrustedSourcesWantTogether();
    void wakesWhoRests();
    void asksOneAloneAndThenAllAgain();
};

void TestSourceList::triesTheOwnLinkAndThenMirrorsByPriority()
{
    const SharedLimits limits{{}};
    DownloadRequest wanted = wantedOf({mirrorAt("third", 2), mirrorAt("first", 1), mirrorAt("fourth", 2)});
    wanted.pieces = PieceHashes{.pieceLength = 1, .digests = QByteArray(32, 'a')};
    SourceList sources(wanted, limits);
    QStringList hosts;
    for (const auto& source : sources.all()) {
        QCOMPARE(source->number, static_cast<size_t>(hosts.size()));
        QCOMPARE(source->url, source->asked.url);
        QVERIFY(source->asked.mirrors.isEmpty() && !source->asked.pieces);
        hosts.append(source->url.host());
    }
    QCOMPARE(hosts.join(u' '), QStringLiteral("own.example first.example third.example fourth.example"));
    QVERIFY(sources.hasMirrors());
    QVERIFY(!Offer(0).sources.hasMirrors());
}

void TestSourceList::hasEachPlaceOnce()
{
    const SharedLimits limits{{}};
    const SourceList sources(wantedOf({mirrorAt("own", 1), mirrorAt("other", 1), mirrorAt("other", 2)}),
                             limits);
    QCOMPARE(sources.all().size(), size_t{2});
}

void TestSourceList::givesAMirrorItsOwnLoginAlone()
{
    const SharedLimits limits{{}};
    DownloadRequest wanted = wantedOf({mirrorAt("without", 1), mirrorAt("with", 2)});
    wanted.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("own")};
    wanted.mirrors.last().credentials =
        Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("mirror's")};
    SourceList sources(wanted, limits);
    QCOMPARE(sources.own().asked.credentials, wanted.credentials);
    QVERIFY(!sources.at(1).asked.credentials);
    QCOMPARE(sources.at(2).asked.credentials, wanted.mirrors.last().credentials);
}

void TestSourceList::tellsAMirrorOnlyTheRefererSite()
{
    const SharedLimits limits{{}};
    DownloadRequest wanted = wantedOf({mirrorAt("other", 1)});
    wanted.referer = QUrl(QStringLiteral("http://page.example/list?token=canary"));
    SourceList sources(wanted, limits);
    QCOMPARE(sources.own().asked.referer, wanted.referer);
    QCOMPARE(sources.at(1).asked.referer, QUrl(QStringLiteral("http://page.example/")));
}

void TestSourceList::remembersHostsWhoseRangesWereWrong()
{
    SharedLimits limits{{}};
    const DownloadRequest wanted = wantedOf({mirrorAt("wrong", 1), mirrorAt("right", 2)});
    limits.hosts().learnRanges(originOf(wanted.mirrors.first().url), Learned::No);
    limits.hosts().learnRanges(originOf(wanted.mirrors.last().url), Learned::Yes);
    SourceList sources(wanted, limits);
    QVERIFY(!sources.own().quirks.isToOverlap);
    QVERIFY(sources.at(1).quirks.isToOverlap);
    QVERIFY(!sources.at(2).quirks.isToOverlap);
}

void TestSourceList::beginsWithTheFirstThatIsUsable()
{
    Offer offer(2);
    QCOMPARE(offer.sources.first(start), &offer.sources.own());
    offer.sources.own().standing = SourceStanding::Dropped;
    offer.source(1).restsUntil = start + 1s;
    QCOMPARE(offer.sources.first(start), &offer.source(2));
    QCOMPARE(offer.sources.first(start + 1s), &offer.source(1));
    offer.source(2).standing = SourceStanding::Aside;
    QCOMPARE(offer.sources.first(start), nullptr);
}

void TestSourceList::looksBesideASource()
{
    Offer offer(1);
    const SourceList& sources = offer.sources;
    QVERIFY(sources.hasUsableBeside(sources.own(), start));
    QVERIFY(sources.hasOthersInPlay(sources.own()));
    QVERIFY(!sources.hasTrustedBeside(sources.own(), start));
    offer.source(1).standing = SourceStanding::Trusted;
    QVERIFY(sources.hasTrustedBeside(sources.own(), start));
    offer.source(1).restsUntil = start + 1s;
    QVERIFY(!sources.hasTrustedBeside(sources.own(), start));
    QVERIFY(!sources.hasUsableBeside(sources.own(), start));
    QVERIFY(sources.hasOthersInPlay(sources.own()));
    offer.source(1).standing = SourceStanding::Dropped;
    QVERIFY(!sources.hasOthersInPlay(sources.own()));
    // What the source itself is does not count.
    offer.sources.own().standing = SourceStanding::Trusted;
    QVERIFY(!sources.hasTrustedBeside(sources.own(), start));
}

void TestSourceList::wantsWhatTrustedSourcesWantTogether()
{
    Offer offer(2);
    constexpr int many = 1000;
    QCOMPARE(offer.sources.wanted(many, start), 1);
    offer.sources.own().standing = SourceStanding::Trusted;
    offer.source(1).standing = SourceStanding::Trusted;
    const int ofOwn = offer.sources.own().growth.wanted();
    const int ofBoth = ofOwn + offer.source(1).growth.wanted();
    QVERIFY(ofBoth > ofOwn);
    QCOMPARE(offer.sources.wanted(many, start), ofBoth);
    QCOMPARE(offer.sources.wanted(1, start), 1);
    offer.source(1).restsUntil = start + 1s;
    QCOMPARE(offer.sources.wanted(many, start), ofOwn);
}

void TestSourceList::wakesWhoRests()
{
    Offer offer(1);
    for (const auto& source : offer.sources.all()) {
        source->restsUntil = start + 1h;
        source->failures = 3;
    }
    QCOMPARE(offer.sources.first(start), nullptr);
    offer.sources.wake();
    QCOMPARE(offer.sources.first(start), &offer.sources.own());
    for (const auto& source : offer.sources.all())
        QCOMPARE(source->failures, 0);
}

void TestSourceList::asksOneAloneAndThenAllAgain()
{
    Offer offer(3);
    offer.source(1).standing = SourceStanding::Trusted;
    offer.source(2).standing = SourceStanding::Dropped;
    offer.sources.isolate(offer.source(3));
    QCOMPARE(offer.sources.own().standing, SourceStanding::Aside);
    QCOMPARE(offer.source(1).standing, SourceStanding::Aside);
    QCOMPARE(offer.source(2).standing, SourceStanding::Dropped);
    QCOMPARE(offer.source(3).standing, SourceStanding::Unknown);
    QVERIFY(offer.sources.rejoin());
    QCOMPARE(offer.sources.own().standing, SourceStanding::Unknown);
    QCOMPARE(offer.source(1).standing, SourceStanding::Trusted);
    QVERIFY(!offer.sources.rejoin());
}

QTEST_APPLESS_MAIN(TestSourceList)
#include "tst_source_list.moc"
