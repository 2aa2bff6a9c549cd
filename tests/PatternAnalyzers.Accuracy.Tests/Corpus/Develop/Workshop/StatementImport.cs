namespace Corpus.Workshop.StatementImport;

public enum LedgerField { Unknown, BookingDate, ValueDate, Amount, Currency, Counterparty, Iban, Reference }

/// <summary>Works out which ledger field a column of an uploaded bank statement feeds.</summary>
public class ColumnGuess
{
    private static readonly Dictionary<LedgerField, string[]> Known = new()
    {
        [LedgerField.BookingDate] = ["booking date", "buchungstag", "date", "posted"],
        [LedgerField.ValueDate] = ["value date", "valuta", "wertstellung"],
        [LedgerField.Amount] = ["amount", "betrag", "umsatz", "montant"],
        [LedgerField.Currency] = ["currency", "waehrung", "devise", "ccy"],
        [LedgerField.Counterparty] = ["payee", "beneficiary", "auftraggeber", "name"],
        [LedgerField.Iban] = ["iban", "account number", "konto"],
        [LedgerField.Reference] = ["reference", "verwendungszweck", "memo", "details"],
    };

    public IDictionary<int, LedgerField> Assign(IReadOnlyList<string> header)
    {
        var result = new SortedDictionary<int, LedgerField>();
        var spent = new HashSet<LedgerField>();
        for (var column = 0; column < header.Count; column++)
        {
            var label = header[column].Replace('_', ' ').Trim().ToLowerInvariant();
            var winner = LedgerField.Unknown;
            var high = 49;
            foreach (var (field, aliases) in Known)
            {
                if (spent.Contains(field)) continue;
                var points = aliases.Max(a => Points(label, a));
                if (points > high)
                {
                    high = points;
                    winner = field;
                }
            }

            result[column] = winner;
            if (winner != LedgerField.Unknown) spent.Add(winner);
        }

        return result;

        static int Points(string label, string alias)
        {
            if (label == alias) return 100;
            if (label.StartsWith(alias, StringComparison.Ordinal)) return 80;
            if (alias.StartsWith(label, StringComparison.Ordinal) && label.Length > 2) return 70;
            return label.Contains(alias, StringComparison.Ordinal) ? 60 : 0;
        }
    }
}

public sealed class StatementColumnMappingException(string header, int column)
    : Exception($"Column {column} ('{header}') could not be assigned to a ledger field.")
{
    public string Header { get; } = header;
    public int Column { get; } = column;
}
