#include "core/storage/digest/digest.h"

#include <QTest>

#include <dlfcn.h>
#include <openssl/evp.h>

using namespace tributary;

namespace {

int begun = 0;
int updated = 0;
bool forbidsAll = false;

} // namespace

// OpenSSL's own are found behind these, which count and, where a system forbids an algorithm, refuse.
extern "C" int EVP_DigestInit_ex(EVP_MD_CTX* context, const EVP_MD* method, ENGINE* engine)
{
    using Function = int (*)(EVP_MD_CTX*, const EVP_MD*, ENGINE*);
    static const auto next = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "EVP_DigestInit_ex"));
    ++begun;
    return forbidsAll ? 0 : next(context, method, engine);
}

extern "C" int EVP_DigestUpdate(EVP_MD_CTX* context, const void* bytes, size_t count)
{
    using Function = int (*)(EVP_MD_CTX*, const void*, size_t);
    static const auto next = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "EVP_DigestUpdate"));
    ++updated;
    return next(context, bytes, count);
}

// Who computes a digest: OpenSSL, which is faster, or Qt where OpenSSL can't or may not.
class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begun = updated = 0, forbidsAll = false; }
    void cleanup() { forbidsAll = false; }
    void isComputedByTheFasterOne_data();
    void isComputedByTheFasterOne();
    void isStillComputedWhereTheFasterOneMayNot_data();
    void isStillComputedWhereTheFasterOneMayNot();
};

namespace {

QByteArray computed(QCryptographicHash::Algorithm algorithm)
{
    Digest digest(algorithm);
    digest.add(std::span("half of", 7));
    digest.add(std::span(" it", 3));
    return digest.result();
}

QByteArray computedByQt(QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash("half of it", algorithm);
}

} // namespace

void TestDigest::isComputedByTheFasterOne_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    QTest::addColumn<bool>("isFaster");
    QTest::newRow("MD5") << QCryptographicHash::Md5 << true;
    QTest::newRow("SHA-1") << QCryptographicHash::Sha1 << true;
    QTest::newRow("SHA-224") << QCryptographicHash::Sha224 << true;
    QTest::newRow("SHA-256") << QCryptographicHash::Sha256 << true;
    QTest::newRow("SHA-384") << QCryptographicHash::Sha384 << true;
    QTest::newRow("SHA-512") << QCryptographicHash::Sha512 << true;
    QTest::newRow("SHA3-256") << QCryptographicHash::RealSha3_256 << true;
    QTest::newRow("SHA3-512") << QCryptographicHash::RealSha3_512 << true;
    QTest::newRow("one that nobody told OpenSSL of") << QCryptographicHash::Blake2s_256 << false;
}

void TestDigest::isComputedByTheFasterOne()
{
    QFETCH(const QCryptographicHash::Algorithm, algorithm);
    QFETCH(const bool, isFaster);
    const QByteArray expected = computedByQt(algorithm);
    if (begun > 0)
        QSKIP("this Qt computes by OpenSSL itself");
    begun = updated = 0;
    QCOMPARE(computed(algorithm).toHex(), expected.toHex());
    QCOMPARE(begun, isFaster ? 1 : 0);
    QCOMPARE(updated, isFaster ? 2 : 0);
}

void TestDigest::isStillComputedWhereTheFasterOneMayNot_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    QTest::newRow("MD5") << QCryptographicHash::Md5;
    QTest::newRow("SHA-256") << QCryptographicHash::Sha256;
}

void TestDigest::isStillComputedWhereTheFasterOneMayNot()
{
    QFETCH(const QCryptographicHash::Algorithm, algorithm);
    const QByteArray expected = computedByQt(algorithm);
    if (begun > 0)
        QSKIP("this Qt computes by OpenSSL itself");
    begun = updated = 0;
    forbidsAll = true;
    QCOMPARE(computed(algorithm).toHex(), expected.toHex());
    QCOMPARE(updated, 0);
}

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
