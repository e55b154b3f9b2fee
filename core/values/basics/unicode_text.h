#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringConverter>

#include <optional>

namespace tributary {

// The mark at the beginning of a text, which says how the text is encoded.
struct ByteOrderMark
{
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    qsizetype size = 0; // in bytes

    friend bool operator==(const ByteOrderMark&, const ByteOrderMark&) = default;
};

// UTF-8 without a mark where there is none.
ByteOrderMark byteOrderMarkOf(QByteArrayView bytes);

// The text behind the mark; nullopt for bytes that are no text in the encoding that the mark says.
std::optional<QString> unicodeText(QByteArrayView bytes);

} // namespace tributary
