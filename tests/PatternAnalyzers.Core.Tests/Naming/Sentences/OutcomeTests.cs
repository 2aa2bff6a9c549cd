using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What comes back.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData("Task<Results<Ok<Product>, NotFound, ProblemHttpResult>>", " or answers not found")]
    [InlineData("Results<Created<Product>, ValidationProblem>", " or answers with validation problems")]
    [InlineData("Results<NoContent, Conflict>", " or answers conflict")]
    [InlineData("Results<Ok<Product>, ProblemHttpResult>", "")]
    [InlineData("Task<IResult>", "")]
    public void Choice_SaysWhatElseIsAnswered(string returns, string told)
    {
        var type = Told.Of("GetById").Type;
        Outcome.Else(type with { Members = [new MemberFact { Name = "HandleAsync", Returns = returns }] }).ShouldBe(told);
    }

    [Theory]
    [InlineData("creates the order", "ValueTask<Result<OrderId>>", "creates the order and returns its ID")]
    [InlineData("creates the order", "Task<Guid>", "creates the order and returns its ID")]
    [InlineData("creates the order", "Task<int>", "creates the order")]
    [InlineData("creates the order", "Task<BuyerId>", "creates the order")]
    [InlineData("deletes the order", "Task<Guid>", "deletes the order")]
    [InlineData("gets the cart from the database", "Task<Result<CartDto>>", "gets the cart from the database and returns it as a DTO")]
    [InlineData("gets carts", "Task<CartDto>", "gets carts")]
    [InlineData("loads the cart and clears it", "Task<CartDto>", "loads the cart and clears it")]
    [InlineData("lists orders from the database", "Task<PagedResult<OrderDto>>", "lists a page of orders from the database")]
    [InlineData("gets the order", "Task<PagedList<OrderDto>>", "gets the order")]
    [InlineData("clears", "Task<CartDto?>", "clears")]
    [InlineData("clears the cart", "", "clears the cart")]
    public void ReturnType_SaysWhatIsHandedOut(string said, string returns, string told) => Outcome.Of(said, returns).ShouldBe(told);
}
