#include "core/storage/digest/digest.h"
#include "tests/support/checks/test_or_errand.h"

#include <QProcess>

#include <cstdlib>
#include <openssl/crypto.h>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString hashing = QStringLiteral("--hash-and-leave");
constexpr int stillThere = 42;

// Exit handlers run in the reverse of their order, so this one runs after all that OpenSSL registers later.
int hashAndLeave(const QStringList&)
{
    std::atexit([] {
        if (OPENSSL_init_crypto(0, nullptr) == 1)
            std::_Exit(stillThere);
    });
    Digest digest(QCryptographicHash::Sha256);
    digest.add(QByteArrayLiteral("some bytes"));
    return digest.result().isEmpty() ? EXIT_FAILURE : EXIT_SUCCESS;
}

} // namespace

class TestOpenSslAtExit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereForThreadsThatEndWithTheProgram();
};

void TestOpenSslAtExit::isThereForThreadsThatEndWithTheProgram()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {hashing});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), stillThere);
}

int main(int argc, char** argv)
{
    return testOrErrand<TestOpenSslAtExit>(argc, argv, hashing, hashAndLeave);
}

#include "tst_openssl_at_exit.moc"
