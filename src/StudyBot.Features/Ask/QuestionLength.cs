using System.Globalization;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Features.Ask;

/// <summary>What is said to a question that is longer than one is, wherever it was asked.</summary>
public static class QuestionLength
{
    /// <param name="length">As <see cref="QuestionReading.TooLong"/> tells it.</param>
    public static string TooLong(int length) => string.Create(
        CultureInfo.InvariantCulture,
        $"The question has {length:N0} characters, and {QuestionReading.LongestQuestion} can be read. Ask for one thing at a time: who, when, where, how many, or why.");
}
