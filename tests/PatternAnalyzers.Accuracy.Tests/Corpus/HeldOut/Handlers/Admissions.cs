using System.Data.Common;
using Dapper;
using MediatR;
using Microsoft.Extensions.AI;

namespace Corpus.Handlers.University.HeldOut;

public static class Admissions
{
    public sealed class Apply : IRequest<ApplicationReceipt>
    {
        public required string Applicant { get; init; }
        public required string Programme { get; init; }
        public double[] Grades { get; init; } = [];
    }

    public sealed class Withdraw : IRequest
    {
        public required string Number { get; init; }
    }

    public sealed class Compare : IRequest<int>
    {
        public double[] Left { get; init; } = [];
        public double[] Right { get; init; } = [];
    }
}

public readonly record struct ApplicationReceipt(string Number, double Average);

// One class for the whole slice.
internal class AdmissionsOffice(DbConnection db) :
    IRequestHandler<Admissions.Apply, ApplicationReceipt>,
    IRequestHandler<Admissions.Withdraw>
{
    async Task<ApplicationReceipt> IRequestHandler<Admissions.Apply, ApplicationReceipt>.Handle(Admissions.Apply request, CancellationToken cancellationToken)
    {
        var average = request.Grades is [] ? 0 : request.Grades.Average();
        var sequence = await db.ExecuteScalarAsync<int>("select nextval('applications')");
        var number = $"{request.Programme[..3].ToUpperInvariant()}-{sequence:D6}";
        await db.ExecuteAsync(
            "insert into application (number, applicant, average) values (@number, @Applicant, @average)",
            new { number, request.Applicant, average });
        return new(number, average);
    }

    Task IRequestHandler<Admissions.Withdraw>.Handle(Admissions.Withdraw request, CancellationToken cancellationToken) =>
        db.ExecuteAsync("update application set withdrawn = true where number = @Number", request);
}

internal class GradeComparison : IRequestHandler<Admissions.Compare, int>
{
    public Task<int> Handle(Admissions.Compare request, CancellationToken _)
    {
        var (l, r) = (Weighted(request.Left), Weighted(request.Right));
        return Task.FromResult(Math.Abs(l - r) < 0.05 ? 0 : l.CompareTo(r));
    }

    private static double Weighted(double[] grades)
    {
        double sum = 0, weights = 0;
        for (var i = 0; i < grades.Length; i++)
        {
            var w = 1 + i / 2;
            sum += grades[i] * w;
            weights += w;
        }
        return weights == 0 ? 0 : sum / weights;
    }
}

public sealed record MotivationFeedback(string Letter) : IStreamRequest<string>;

internal class Coach : IStreamRequestHandler<MotivationFeedback, string>
{
    private readonly IChatClient _client;

    public Coach(IChatClient client) => _client = client;

    public async IAsyncEnumerable<string> Handle(MotivationFeedback request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var paragraph in request.Letter.Split("\n\n"))
        {
            var answer = await _client.GetResponseAsync([new(ChatRole.User, "Criticise kindly: " + paragraph)], null, cancellationToken);
            yield return answer.Text;
        }
    }
}
