#include "include/cnumerics.h"

#include <eigen3/Eigen/Dense>

namespace {
using Eigen::Map;
using Eigen::MatrixXd;
using Eigen::VectorXd;

template <typename Work> int guarded(Work work) noexcept {
  try {
    return work();
  } catch (...) {
    return 1;
  }
}
}  // namespace

int cnumerics_least_squares(long rows, long columns, const double *design, const double *response,
                            double *coefficients, long *rank) {
  return guarded([&] {
    Eigen::ColPivHouseholderQR<MatrixXd> qr(Map<const MatrixXd>(design, rows, columns));
    Map<VectorXd>(coefficients, columns) = qr.solve(Map<const VectorXd>(response, rows));
    *rank = qr.rank();
    return 0;
  });
}

int cnumerics_positive_inverse(long size, const double *matrix, double *inverse) {
  return guarded([&] {
    Eigen::LLT<MatrixXd> factor{Map<const MatrixXd>(matrix, size, size)};
    if (factor.info() != Eigen::Success) return 2;
    Map<MatrixXd>(inverse, size, size) = factor.solve(MatrixXd::Identity(size, size));
    return 0;
  });
}

int cnumerics_solve(long size, const double *matrix, long columns, const double *right, double *solution) {
  return guarded([&] {
    Eigen::PartialPivLU<MatrixXd> factor{Map<const MatrixXd>(matrix, size, size)};
    if (!(factor.rcond() > 1e-15)) return 2;
    Map<MatrixXd>(solution, size, columns) = factor.solve(Map<const MatrixXd>(right, size, columns));
    return 0;
  });
}

int cnumerics_symmetric_eigen(long size, const double *matrix, double *values, double *vectors) {
  return guarded([&] {
    Eigen::SelfAdjointEigenSolver<MatrixXd> solver{Map<const MatrixXd>(matrix, size, size)};
    if (solver.info() != Eigen::Success) return 2;
    Map<VectorXd>(values, size) = solver.eigenvalues();
    Map<MatrixXd>(vectors, size, size) = solver.eigenvectors();
    return 0;
  });
}

int cnumerics_multiply(long rows, long inner, long columns, const double *left, int transposed_left,
                       const double *right, double *out) {
  return guarded([&] {
    Map<MatrixXd> product(out, rows, columns);
    Map<const MatrixXd> second(right, inner, columns);
    if (transposed_left) {
      product.noalias() = Map<const MatrixXd>(left, inner, rows).transpose() * second;
    } else {
      product.noalias() = Map<const MatrixXd>(left, rows, inner) * second;
    }
    return 0;
  });
}
