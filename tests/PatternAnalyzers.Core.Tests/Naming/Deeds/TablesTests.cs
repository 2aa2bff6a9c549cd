using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class TablesTests
{
    [Theory]
    [InlineData(true, "reads and updates the Orders table", "SELECT Orders", "UPDATE Orders")]
    [InlineData(false, "updates the Orders table", "SELECT Orders", "UPDATE Orders")]
    [InlineData(true, "adds rows to the Orders table", "INSERT Orders")]
    [InlineData(false, "writes to the Orders table", "INSERT Orders")]
    [InlineData(true, "writes to the Orders table", "INSERT Orders", "DELETE Orders")]
    [InlineData(false, "writes to the Orders and Lines tables", "INSERT Orders", "DELETE Lines")]
    [InlineData(false, "updates the Comments table", "UPDATE Comments LikesCount")]
    [InlineData(true, "", "SELECT Orders")]
    [InlineData(true, "", "INSERT A", "INSERT B", "INSERT C")]
    public void Statements_SayWhichTables(bool alone, string expected, params string[] statements) => Tables.Of(Type(statements), alone).ShouldBe(expected);

    [Theory]
    [InlineData("from the Outbox table and sets their processed date and error", "SELECT Outbox", "UPDATE Outbox ProcessedDate,Error")]
    [InlineData("", "SELECT Outbox", "UPDATE Outbox")]
    [InlineData("", "SELECT Outbox", "UPDATE Orders Paid")]
    [InlineData("", "UPDATE Outbox ProcessedDate")]
    public void RowsThatAreMarked_AreWorkedOff(string expected, params string[] statements) => Tables.WorkedOff(Type(statements)).ShouldBe(expected);

    private static TypeFact Type(string[] statements) => Unit.Type("T:Shop.Orders", "Orders") with
    {
        Members = [Told.Method("Handle") with
        {
            Remarks = [.. statements.Select(statement => new RemarkFact { Name = RemarkNames.Statement, Detail = statement })]
        }],
    };
}
