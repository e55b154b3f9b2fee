#include "core/storage/digest/digest.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/evp.h>

using namespace tributary;

// On Windows anybody may write the file that OpenSSL looks for, which can name code to be run.
class TestDigestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isObeyedByNobody();
};

// The one here would have OpenSSL do without all usual algorithms.
void TestDigestConfiguration::isObeyedByNobody()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("openssl.cnf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("openssl_conf = init\n[init]\nalg_section = evp\n[evp]\ndefault_properties = fips=yes\n");
    file.close();
    qputenv("OPENSSL_CONF", file.fileName().toUtf8());
    const Digest digest(QCryptographicHash::Sha256);
    QCOMPARE(EVP_default_properties_is_fips_enabled(nullptr), 0);
}

QTEST_GUILESS_MAIN(TestDigestConfiguration)
#include "tst_digest_configuration.moc"
