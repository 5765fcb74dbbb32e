using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Posts;

/// <summary>
/// The same for every try to post the same question of the same day, so that a platform can tell a repetition: 16 characters of base64url that tell
/// nothing.
/// </summary>
public readonly record struct PostId(string Value)
{
    /// <param name="serial">0 for the day's question, from 1 for extras.</param>
    public static PostId Of(GroupId group, PostPlace place, LocalDate date, int serial)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{group}\n{place}\n{date:uuuu-MM-dd}\n{serial}");
        return new(Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12)));
    }

    public override string ToString() => Value;
}
