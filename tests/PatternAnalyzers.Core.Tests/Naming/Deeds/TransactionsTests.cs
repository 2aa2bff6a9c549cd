using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class TransactionsTests
{
    [Theory]
    [InlineData(true, "Func<Task>", "DbContext.BeginTransactionAsync", "DbContext.CommitTransactionAsync")]
    [InlineData(true, "RequestHandlerDelegate<TResponse>", "DbContext.BeginTransactionAsync", "DbContext.CommitTransactionAsync")]
    [InlineData(false, "Order", "DbContext.BeginTransactionAsync", "DbContext.CommitTransactionAsync")]
    [InlineData(false, "Func<Task>", "DbContext.BeginTransactionAsync")]
    public void WorkOfOthers_IsRunInATransaction(bool expected, string parameter, params string[] effects) =>
        Transactions.Around(
            Unit.Type("T:P", "P") with
            {
                Members = [Told.Method("Handle") with
                {
                    Parameters = [parameter],
                    Effects = [.. effects.Select(effect => Told.Effect(EffectCategories.Database, effect))]
                }]
            })
            .ShouldBe(expected);

    [Fact]
    public void TransactionOfTheSolution_IsOneToo() =>
        Transactions.Around(
            Unit.Type("T:P", "P") with
            {
                Members = [Told.Method("Handle") with
                {
                    Parameters = ["Action"],
                    Calls = ["T:Shop.Context|BeginTransaction", "T:Shop.Context|CommitTransaction"]
                }]
            })
            .ShouldBeTrue();
}
