#include "core/engine/queue/sound_request.h"

#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class TestSoundRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLoginsOutOfLinks();
    void keepsALoginThatIsGiven();
    void putsNumbersRightThatWouldWaitForEver();
    void leavesWhatMakesSense();
    void makesAChangeSoundAsWell();
    void looksAtCertificatesOfWhatIsImported();
    void overwritesNothingWithWhatIsImported();
};

void TestSoundRequest::takesLoginsOutOfLinks()
{
    const DownloadRequest sound = soundRequest({.url = QUrl(u"https://me%40home:p%3Aw@a.example/x"_s),
                                                .mirrors = {{.url = QUrl(u"https://you@b.example/x"_s)}}});
    QCOMPARE(sound.url, QUrl(u"https://a.example/x"_s));
    QCOMPARE(sound.credentials, (Credentials{u"me@home"_s, u"p:w"_s}));
    QCOMPARE(sound.mirrors[0].url, QUrl(u"https://b.example/x"_s));
    QCOMPARE(sound.mirrors[0].credentials, (Credentials{u"you"_s, QString()}));
}

void TestSoundRequest::keepsALoginThatIsGiven()
{
    const Credentials given{u"me"_s, u"pw"_s};
    const DownloadRequest sound =
        soundRequest({.url = QUrl(u"https://other:x@a.example/x"_s), .credentials = given});
    QCOMPARE(sound.url, QUrl(u"https://a.example/x"_s));
    QCOMPARE(sound.credentials, given);
}

void TestSoundRequest::putsNumbersRightThatWouldWaitForEver()
{
    const DownloadRequest sound =
        soundRequest({.connections = {.most = 0, .measureMost = -1}, .bytesPerSecond = 0, .chunkSize = 0});
    QCOMPARE(sound.connections.most, 1);
    QCOMPARE(sound.connections.measureMost, 1);
    QCOMPARE(sound.bytesPerSecond, std::nullopt);
    QCOMPARE(sound.chunkSize, 1024);
}

void TestSoundRequest::leavesWhatMakesSense()
{
    const DownloadRequest wanted{.url = QUrl(u"https://a.example/x?y#z"_s),
                                 .connections = {.most = 3},
                                 .bytesPerSecond = 1,
                                 .chunkSize = 4096};
    QCOMPARE(soundRequest(wanted), wanted);
}

void TestSoundRequest::makesAChangeSoundAsWell()
{
    const DownloadChange sound =
        soundChange({.mirrors = QList<Mirror>{{.url = QUrl(u"https://you@b.example/x"_s)}},
                     .connections = ConnectionChoice{.most = 0}});
    QCOMPARE(sound.mirrors->first().url, QUrl(u"https://b.example/x"_s));
    QCOMPARE(sound.mirrors->first().credentials, (Credentials{u"you"_s, QString()}));
    QCOMPARE(sound.connections->most, 1);
    const DownloadChange nothing;
    QCOMPARE(soundChange(nothing), nothing);
}

// A list that was kept as a file may come from anybody; what a person or a program asks for now is obeyed.
void TestSoundRequest::looksAtCertificatesOfWhatIsImported()
{
    StoredDownload download;
    download.request.url = QUrl(u"https://a.example/x"_s);
    download.request.network.certificateCheck = CertificateCheck::Off;
    download.request.network.caFile = u"/tmp/c.pem"_s;
    QCOMPARE(soundRequest(download.request).network, download.request.network);
    QCOMPARE(soundDownload(download).request.network, NetworkProfile());
}

void TestSoundRequest::overwritesNothingWithWhatIsImported()
{
    for (const auto policy : {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Skip}) {
        StoredDownload download;
        download.request.url = QUrl(u"https://a.example/x"_s);
        download.request.target.onConflict = policy;
        QCOMPARE(soundRequest(download.request).target.onConflict, policy);
        const bool wouldOverwrite = policy == ConflictPolicy::Overwrite;
        QCOMPARE(soundDownload(download).request.target.onConflict,
                 wouldOverwrite ? ConflictPolicy::Rename : policy);
    }
}

QTEST_APPLESS_MAIN(TestSoundRequest)
#include "tst_sound_request.moc"
