using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class QueriesTests
{
    [Theory]
    [InlineData("PolicyReadByUserIdQuery", "reads policies by user ID from the database")]
    [InlineData("EventReadPageByUserIdProjectIdQuery", "reads pages of events by user ID and project ID from the database")]
    [InlineData("UserReadCountByEmailQuery", "counts users by email in the database")]
    [InlineData("CipherDetailsViewQuery", "reads cipher details from the database")]
    [InlineData("GroupUpdateInsertQuery", "")]
    [InlineData("PolicyReader", "")]
    public void NameOfAQuery_SaysWhatIsRead(string typeName, string expected) => Queries.Of(typeName).ShouldBe(expected);
}
