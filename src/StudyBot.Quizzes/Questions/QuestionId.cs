using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// Stays the same as long as the facts and what is asked of them do: 16 characters of base64url over type, facts, key and place. Distractors, wording
/// and confidence may change without it. What a group knows a question by may be the id that an earlier text gave it (<see cref="Bank.CarriedIds"/>).
/// </summary>
public readonly record struct QuestionId(string Value)
{
    /// <param name="key">In the form in which keys are compared.</param>
    /// <param name="start">Where the sentence begins that it is made of: a fact may have several.</param>
    public static QuestionId Of(QuestionType type, IEnumerable<FactId> facts, string key, int start)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{type}\n{key}\n{start}");
        foreach (var fact in facts.Select(f => f.Value).Order(StringComparer.Ordinal))
        {
            text.Append('\n').Append(fact);
        }

        return new(Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 12)));
    }

    public override string ToString() => Value;
}
