#include "words/worded.h"

#include <QCoreApplication>

namespace tributary {

QString worded(const char* context, const char* sentence, Reader reader)
{
    return reader == Reader::Person ? QCoreApplication::translate(context, sentence)
                                    : QString::fromUtf8(sentence);
}

} // namespace tributary
