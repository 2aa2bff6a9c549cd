using MediatR;

namespace Corpus.Handlers.Insurance;

public static class QuotePremium
{
    public record Query(int Age, bool Smoker, decimal SumInsured, int TermYears) : IRequest<Result>;

    public record Result(decimal Monthly, decimal Loading, string Band);

    internal sealed class Handler : IRequestHandler<Query, Result>
    {
        private static readonly (int UpTo, decimal Rate, string Band)[] Bands =
        [
            (30, 0.0009m, "A"), (40, 0.0014m, "B"), (50, 0.0031m, "C"), (60, 0.0072m, "D"), (int.MaxValue, 0.0190m, "E"),
        ];

        public Task<Result> Handle(Query q, CancellationToken ct)
        {
            var band = Bands.First(b => q.Age <= b.UpTo);
            var loading = 1m;
            if (q.Smoker) loading += 0.65m;
            if (q.TermYears > 20) loading += (q.TermYears - 20) * 0.012m;

            var yearly = q.SumInsured * band.Rate * loading;
            return Task.FromResult(new Result(Math.Round(yearly / 12m, 2), loading, band.Band));
        }
    }
}
