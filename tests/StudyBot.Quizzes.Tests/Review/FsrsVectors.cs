using System.Text.Json;
using NodaTime.Text;
using StudyBot.Quizzes.Review;
using StudyBot.Testing;

namespace StudyBot.Quizzes.Tests.Review;

/// <summary>A reference implementation's histories with the default parameters: with and without learning steps.</summary>
public class FsrsVectors
{
    private const double Precision = 1e-6;

    [Fact]
    public void The_memory_is_that_of_the_reference_in_both_modes()
    {
        var modes = new HashSet<bool>();
        foreach (var history in Histories())
        {
            var hasSteps = history.GetProperty("shortTerm").GetBoolean();
            modes.Add(hasSteps);
            Memory? memory = null;
            var last = default(NodaTime.Instant);
            foreach (var step in history.GetProperty("steps").EnumerateArray())
            {
                var at = At(step, "at");
                var elapsed = memory is null ? 0 : (int)Math.Floor((at - last).TotalDays);
                if (memory is { } before)
                {
                    Assert.Equal(step.GetProperty("retrievabilityBefore").GetDouble(), Fsrs.Retrievability(before, elapsed), Precision);
                }

                memory = memory is { } known
                    ? Fsrs.Next(known, RatingOf(step), elapsed, hasSteps ? SameDay.IsAStep : SameDay.IsAReview)
                    : Fsrs.First(RatingOf(step));
                last = at;

                Assert.Equal(step.GetProperty("stability").GetDouble(), memory.Value.Stability, Precision);
                Assert.Equal(step.GetProperty("difficulty").GetDouble(), memory.Value.Difficulty, Precision);
            }
        }

        Assert.Equal(2, modes.Count);
    }

    [Fact]
    public void Without_learning_steps_due_and_lapses_are_those_of_the_reference()
    {
        foreach (var history in Histories().Where(h => !h.GetProperty("shortTerm").GetBoolean()))
        {
            ReviewState? state = null;
            foreach (var step in history.GetProperty("steps").EnumerateArray())
            {
                state = ReviewPlan.Answer(state, RatingOf(step), At(step, "at"));

                Assert.Equal(At(step, "due"), state.Due);
                Assert.Equal(step.GetProperty("scheduledDays").GetInt32(), state.IntervalDays);
                Assert.Equal(step.GetProperty("lapses").GetInt32(), state.Lapses);
            }
        }
    }

    private static List<JsonElement> Histories() =>
        [.. File.ReadLines(SharedFolder.Require("data", "fsrs", "vectors.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    private static NodaTime.Instant At(JsonElement step, string name) => InstantPattern.ExtendedIso.Parse(step.GetProperty(name).GetString()!).Value;

    private static Rating RatingOf(JsonElement step) => Enum.Parse<Rating>(step.GetProperty("rating").GetString()!);
}
