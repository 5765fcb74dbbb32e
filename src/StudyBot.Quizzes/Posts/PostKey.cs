using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Quizzes.Posts;

/// <summary>
/// By which a platform tells that a post is given to it once more: 25 characters of base64url, the most that Discord takes. Another question in the place of one that no
/// longer holds is another post, and so is one of a group that was forgotten and begins the same day anew.
/// </summary>
public static class PostKey
{
    private const int Bytes = 18;

    public static string Of(QuizPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        var text = string.Create(CultureInfo.InvariantCulture, $"{post.Id}\n{QuestionPrint.Of(post.Question)}\n{post.Due.ToUnixTimeTicks()}");
        return $"q{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes))}";
    }
}
