using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// Names a question by what it says, in whichever text it stands and however its facts are called: type, stem, key and the words of its sentences. 16 characters of
/// base64url; of two questions with the same, one took the other's place.
/// </summary>
internal static class QuestionWords
{
    public static string Of(Question question)
    {
        // A sentence that stands in two documents is one sentence; which of them comes first says nothing.
        var sentences = question.Evidence.Select(cited => PlainWords.Line(cited.Evidence.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var text = string.Join('\n', sentences.Prepend(question.Options[question.Key].Value).Prepend(question.Stem).Prepend(question.Type.ToString()));
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
    }
}
