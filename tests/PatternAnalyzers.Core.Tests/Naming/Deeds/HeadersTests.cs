using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class HeadersTests
{
    [Theory]
    [InlineData("adds the Authorization header to requests", "request Authorization")]
    [InlineData("adds the A and B headers to responses", "response A", "response B", "response A")]
    [InlineData("adds the A, B, C and 1 more headers to responses", "response A", "response B", "response C", "response D")]
    [InlineData("", "response A", "request B")]
    [InlineData("")]
    public void Headers_AreSetOnMessages(string expected, params string[] set) =>
        Headers.Of(
            Unit.Type("T:P", "P") with
            {
                Members = [Told.Method("Send") with { Remarks = [.. set.Select(detail => new RemarkFact { Name = RemarkNames.Header, Detail = detail })] }]
            })
            .ShouldBe(expected);
}
