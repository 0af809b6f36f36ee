// Distribution functions of Boost.Math and decompositions of Eigen, callable from Swift.
//
// Distribution functions return NaN when an argument has no meaning (a probability outside 0...1, a negative
// count); they never throw and never end the program. Matrices are column-major, as in Eigen. Functions that
// can fail return 0 when they did their work.
#ifndef STAGEKANSEN_CNUMERICS_H
#define STAGEKANSEN_CNUMERICS_H

#ifdef __cplusplus
extern "C" {
#endif

double cnumerics_normal_cdf(double x);
double cnumerics_normal_survival(double x);
double cnumerics_normal_quantile(double p);

double cnumerics_t_survival(double x, double degrees);
double cnumerics_t_quantile(double p, double degrees);
double cnumerics_chi_squared_survival(double x, double degrees);
double cnumerics_chi_squared_quantile(double p, double degrees);
double cnumerics_f_survival(double x, double numerator_degrees, double denominator_degrees);
double cnumerics_beta_cdf(double x, double a, double b);
double cnumerics_beta_survival(double x, double a, double b);
double cnumerics_beta_quantile(double p, double a, double b);

double cnumerics_binomial_probability(double k, double n, double p);
double cnumerics_binomial_cdf(double k, double n, double p);
double cnumerics_binomial_survival(double k, double n, double p);
double cnumerics_poisson_cdf(double k, double mean);

double cnumerics_log_gamma(double x);

// Least squares by Householder QR with column pivoting. coefficients: columns values. rank: what was found;
// columns past the rank get 0. Returns 0, or 1 when the memory is not there.
int cnumerics_least_squares(long rows, long columns, const double *design, const double *response,
                            double *coefficients, long *rank);

// Inverse of a symmetric positive definite matrix by Cholesky. Returns 2 when it is not positive definite.
int cnumerics_positive_inverse(long size, const double *matrix, double *inverse);

// Solves matrix · x = right for `columns` right-hand sides, by LU with partial pivoting. Returns 2 when the matrix is
// singular to working precision.
int cnumerics_solve(long size, const double *matrix, long columns, const double *right, double *solution);

// Eigenvalues (ascending) and eigenvectors (columns) of a symmetric matrix; only the lower triangle is read.
// Returns 2 when it did not converge.
int cnumerics_symmetric_eigen(long size, const double *matrix, double *values, double *vectors);

// out = left · right, left being rows × inner and right inner × columns; with transposed_left != 0 left is stored as
// inner × rows.
int cnumerics_multiply(long rows, long inner, long columns, const double *left, int transposed_left,
                       const double *right, double *out);

#ifdef __cplusplus
}
#endif
#endif
