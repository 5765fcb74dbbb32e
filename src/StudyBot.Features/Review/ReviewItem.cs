using NodaTime;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.Features.Review;

/// <summary>One thing that waits for a moderator. A closed family; each case is listed and shown by one <see cref="IReviewItems"/>.</summary>
/// <param name="Source">The document that it is about; of something made of several the first.</param>
internal abstract record ReviewItem(SourceId Source)
{
    /// <summary>Since when it waits; null where that is not known, because it came with its document.</summary>
    public virtual Instant? Since => null;

    /// <summary>Whether it waits also where its document is gone.</summary>
    public virtual bool OutlivesSource => false;

    /// <summary>Members say that a question which was asked, or its answer, is wrong.</summary>
    internal sealed record Disputed(DisputeCase Case) : ReviewItem(Case.Post.Question.Evidence[0].Source)
    {
        public override Instant? Since => Case.Disputes.Where(dispute => dispute.IsOpen).Min(dispute => (Instant?)dispute.At);

        public override bool OutlivesSource => true;
    }

    /// <summary>Two documents differ on one event.</summary>
    /// <param name="Came">When the later of them came; null where both are of the library.</param>
    internal sealed record Differing(Disagreement Between, Instant? Came) : ReviewItem(Between.Event.Source)
    {
        public override Instant? Since => Came;
    }

    /// <summary>A member said that something is wrong.</summary>
    internal sealed record Reported(MemberReport Report) : ReviewItem(Report.Source)
    {
        public override Instant? Since => Report.At;
    }

    /// <summary>What a moderator said of a fact that is no longer found.</summary>
    internal sealed record Orphaned(FactOverlay Overlay) : ReviewItem(Overlay.Source)
    {
        public override Instant? Since => Overlay.At;
    }

    /// <summary>A fact that is less sure than others.</summary>
    internal sealed record Doubtful(Fact Fact) : ReviewItem(Fact.Source);

    /// <summary>A question that may not be asked yet.</summary>
    internal sealed record Proposed(BankedQuestion Banked) : ReviewItem(Banked.Question.Evidence[0].Source);

    /// <summary>A question that may be asked, or that was retired: it waits for nothing, and may be decided of anew.</summary>
    internal sealed record Settled(BankedQuestion Banked) : ReviewItem(Banked.Question.Evidence[0].Source)
    {
        public override bool OutlivesSource => true;
    }

    /// <summary>A fact that was hidden or edited: it waits for nothing, and may be taken back.</summary>
    internal sealed record Changed(FactOverlay Overlay) : ReviewItem(Overlay.Source);
}
