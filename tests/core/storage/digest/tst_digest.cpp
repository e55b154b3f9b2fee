#include "core/storage/digest/digest.h"

#include <QTest>

#include <dlfcn.h>
#include <openssl/evp.h>
#include <utility>

using namespace tributary;

namespace {

int begun = 0;
int updated = 0;
int forbidden = 0; // the number of the beginning that is refused, from 1 on

} // namespace

// OpenSSL's own are found behind these, which count and, where a system forbids an algorithm, refuse.
extern "C" int EVP_DigestInit_ex(EVP_MD_CTX* context, const EVP_MD* method, ENGINE* engine)
{
    using Function = int (*)(EVP_MD_CTX*, const EVP_MD*, ENGINE*);
    static const auto next = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "EVP_DigestInit_ex"));
    return ++begun == forbidden ? 0 : next(context, method, engine);
}

extern "C" int EVP_DigestUpdate(EVP_MD_CTX* context, const void* bytes, size_t count)
{
    using Function = int (*)(EVP_MD_CTX*, const void*, size_t);
    static const auto next = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "EVP_DigestUpdate"));
    ++updated;
    return next(context, bytes, count);
}

// OpenSSL computes a digest, since it is faster; Qt does where OpenSSL can't or may not.
class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { forbidden = 0; }
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

// A Qt that computes by OpenSSL begins with it for each digest, also for one that it is not asked for in the
// end.
int beginningsOfQt(QCryptographicHash::Algorithm algorithm)
{
    begun = 0;
    const QCryptographicHash unused(algorithm);
    return std::exchange(begun, 0);
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
    const int ofQt = beginningsOfQt(algorithm);
    updated = 0;
    QCOMPARE(computed(algorithm).toHex(), expected.toHex());
    QCOMPARE(begun, ofQt + (isFaster ? 1 : 0));
    QCOMPARE(updated, isFaster || ofQt > 0 ? 2 : 0);
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
    const int ofQt = beginningsOfQt(algorithm);
    updated = 0;
    forbidden = ofQt + 1;
    QCOMPARE(computed(algorithm).toHex(), expected.toHex());
    QCOMPARE(begun, forbidden);
    QCOMPARE(updated, ofQt > 0 ? 2 : 0);
}

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
