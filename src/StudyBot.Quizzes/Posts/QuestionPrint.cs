using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Posts;

/// <summary>
/// Names a question as its card asks it, and tells nothing of which option is right: 8 characters of base64url. A post that was given back and taken again has
/// its id still and may ask something else; the print tells the two cards apart.
/// </summary>
public static class QuestionPrint
{
    private const int Bytes = 6;

    public static string Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = string.Join('\n', question.Options.Select(option => option.Text).Prepend(question.Stem));
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }
}
