using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// Stays the same as long as the facts and what is asked of them do: 16 characters of base64url over type, fact and key. Distractors, wording
/// and confidence may change without it.
/// </summary>
public readonly record struct QuestionId(string Value)
{
    /// <param name="about">What tells two questions of one type and fact apart: the key, in the form in which keys are compared.</param>
    public static QuestionId Of(QuestionType type, IEnumerable<FactId> facts, string about)
    {
        var text = new StringBuilder().Append(type).Append('\n').Append(about);
        foreach (var fact in facts.Select(f => f.Value).Order(StringComparer.Ordinal))
        {
            text.Append('\n').Append(fact);
        }

        return new(Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 12)));
    }

    public override string ToString() => Value;
}
